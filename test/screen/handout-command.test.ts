import { commandFrom } from '../../handout/command';

test.each([
  [[], { kind: 'print', locale: 'en-US' }],
  [['--locale', 'en-GB'], { kind: 'print', locale: 'en-GB' }],
  [
    ['--locale', 'de-DE'],
    {
      kind: 'wrong',
      why: '"de-DE" is no locale of the content; say en-US, en-CA, en-GB, en-AU, en-IN.',
    },
  ],
  [['large'], { kind: 'wrong', why: expect.stringMatching(/^Unexpected argument 'large'/) }],
])('the words %j of "npm run handout" ask for %j', (words, command) => {
  expect(commandFrom(words)).toEqual(command);
});
