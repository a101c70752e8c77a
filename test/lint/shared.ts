// What both linters are told: Oxlint, which has the modules, and ESLint, which has the rest.

/** Made by programs. */
export const made = ['dist', 'dist-base', '.astro', 'reports', 'bench-results'];

/** Beyond the sets of rules that both take. */
export const ownRules: Record<string, 'error' | ['error', object]> = {
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/switch-exhaustiveness-check': 'error',
};
