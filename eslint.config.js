import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import layers from './test/lint/layers.ts';
import { made, ownRules } from './test/lint/shared.ts';

// Read by the Svelte parser as it loads: TypeScript then sees a component as the rules see it.
// Otherwise each component counts as changed, and the types of all are worked out anew.
process.env['SVELTE_ESLINT_PARSER_EXPERIMENTAL_TS_SYS_HOOK'] = '1';
const { default: svelte } = await import('eslint-plugin-svelte');

export default defineConfig(
  { ignores: made },
  // Modules are Oxlint's, by the same rules: see oxlint.config.ts.
  { ignores: ['**/*.ts', '!**/*.svelte.ts'] },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  astro.configs.recommended,
  {
    languageOptions: {
      globals: globals.browser,
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte', '.astro'],
      },
    },
    rules: {
      ...ownRules,
      // Dear, and components have no enums and pass no literal off as an instance of a class.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  {
    files: ['src/**/*.{ts,svelte,astro}'],
    plugins: { layers },
    rules: { 'layers/direction': 'error' },
  },
  { files: ['scripts/**', '*.js', '*.mjs'], languageOptions: { globals: globals.node } },
  { files: ['**/*.{js,mjs,astro}'], extends: [ts.configs.disableTypeChecked] },
  prettier,
  svelte.configs.prettier,
);
