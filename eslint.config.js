import svelte from 'eslint-plugin-svelte';
import tseslint from 'typescript-eslint';

const noClock = [
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'The domain has no randomness of its own.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The domain has no clock.',
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The domain has no clock.' },
];

export default tseslint.config(
  { ignores: ['.build/', 'node_modules/', 'data/local/'] },
  ...tseslint.configs.strict,
  ...svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      // The compiler sees to names, and a link of ours is followed by App.svelte.
      'no-undef': 'off',
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Unions of literals, not enums.' },
      ],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['server/domain/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'Unions of literals, not enums.' },
        ...noClock,
      ],
    },
  },
  // An ambient module cannot import by a relative name: `import('./x.ts').T` is its only way to a type.
  { files: ['client/**/*.d.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  {
    files: ['tests/bench/**/*.ts', 'data/builder/**/*.ts', 'server/launch.js'],
    rules: { 'no-console': 'off' },
  },
);
