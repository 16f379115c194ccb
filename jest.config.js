/** Types are checked by `npm run types`; the tests only need the syntax removed, which swc does fast. */
const typescript = [
  '@swc/jest',
  { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
];

module.exports = {
  roots: ['<rootDir>/test'],
  testEnvironment: 'node',
  transform: { '\\.m?[tj]s$': typescript },
  // These packages ship as ES modules only; Jest runs CommonJS, so they are transformed too.
  transformIgnorePatterns: ['/node_modules/(?!(syllable|pluralize|@types)/)'],
};
