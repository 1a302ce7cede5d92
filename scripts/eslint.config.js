import { resolve } from 'node:path';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import typescript from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['.astro/', '.cache/', 'content/', 'dist/']),
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: resolve(import.meta.dirname, '..') } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_' }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { boolean: true, string: true } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  // The rules that ask for types see `any` in every component, whose props only `astro check` knows; and plain
  // JavaScript can name a type of what JSON holds only at length.
  { files: ['**/*.{astro,js,mjs}'], extends: [typescript.configs.strict, typescript.configs.stylistic] },
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
);
