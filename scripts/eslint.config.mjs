/** Typed rules for everything that is TypeScript; `astro check` knows the types in `.astro` files. */
import { defineConfig } from 'eslint/config'
import astro from 'eslint-plugin-astro'
import tseslint from 'typescript-eslint'

export default defineConfig(
  { ignores: ['**/node_modules/', '**/dist/', '**/.build/', '**/.astro/', '**/media/', 'public/'] },
  {
    files: ['**/*.ts', '**/*.mjs'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` },
    },
    rules: {
      // A kind that an output forgets must not be swallowed by a default.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
      // Text is measured and checked by its characters, not by its UTF-16 units.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      // The TypeScript settings ask for `process.env['NAME']`.
      '@typescript-eslint/dot-notation': 'off',
    },
  },
  {
    // The syntax tree has kinds that no author may use; these become a message, all by one default.
    files: ['src/parse/**/*.ts'],
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  { files: ['src/**/*.ts'], rules: { 'no-console': 'error' } },
  { files: ['**/*.astro'], extends: [tseslint.configs.recommended, astro.configs['flat/recommended']] },
)
