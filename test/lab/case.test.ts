import { readCase } from '../../lab/case';
import { labels } from '../../lab/labels';

describe('a line of a set', () => {
  it('is an utterance with what should be understood', () => {
    const line = '{"text":" how long is it ","label":"appointment-length","also":"after-infusion"}';
    expect(readCase(line, 7)).toEqual({
      kind: 'case',
      case: {
        text: 'how long is it',
        label: 'appointment-length',
        also: 'after-infusion',
        line: 7,
      },
    });
  });

  it('may say more than the lab reads', () => {
    const line = readCase('{"text":"can i take zantac","label":"unknown","author":"amy"}', 1);
    expect(line.kind).toBe('case');
  });

  it.each([
    ['how long is it', 'not JSON; expected {"text":"…","label":"…"}'],
    ['["how long is it"]', 'the line is ["how long is it"]; expected object'],
    ['{"label":"help"}', '"text" is missing; expected string'],
    ['{"text":" ","label":"help"}', '"text" is ""; expected words'],
    [
      '{"text":"how long","label":"duration"}',
      `"label" is "duration"; expected one of ${labels.join(', ')}`,
    ],
    [
      '{"text":"how long","label":"constructor"}',
      `"label" is "constructor"; expected one of ${labels.join(', ')}`,
    ],
  ])('%s is refused', (line, why) => {
    expect(readCase(line, 3)).toEqual({ kind: 'malformed', line: 3, why });
  });
});
