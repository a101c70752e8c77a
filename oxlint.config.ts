// Modules (`.ts`) are Oxlint's, whose types come from the compiler in Go; all else is ESLint's.
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { defineConfig } from 'oxlint';
import ts from 'typescript-eslint';
import { made, ownRules } from './test/lint/shared.ts';

/** No module can break the first; the second Oxlint does not have, and ESLint leaves it out too. */
const left = ['no-octal', '@typescript-eslint/no-unsafe-class-instance-assignment'];

/** The rules of `eslint.config.js`: of the sets that name a rule, the last decides. */
const sets = [js.configs.recommended, ...ts.configs.strictTypeChecked, prettier];
const named = new Map(sets.flatMap((set) => Object.entries(set.rules ?? {})));
const rules = [...named].filter(
  ([name, level]) => level !== 'off' && level !== 0 && !left.includes(name),
);

export default defineConfig({
  options: { typeAware: true },
  plugins: ['typescript'],
  categories: { correctness: 'off' },
  ignorePatterns: [...made, '**/*.{svelte,svelte.ts,astro,js,mjs}'],
  rules: { ...Object.fromEntries(rules), ...ownRules },
  overrides: [
    {
      files: ['src/**/*.ts'],
      jsPlugins: [{ name: 'layers', specifier: './test/lint/layers.ts' }],
      rules: { 'layers/direction': 'error' },
    },
  ],
});
