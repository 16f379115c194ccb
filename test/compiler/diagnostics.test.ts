import { compile } from '../../compiler/compile';
import { contentFiles } from '../../compiler/files';
import { refusals, type Edit } from './refused';

const after = 'en-US/topics/after-infusion.yaml';
const length = 'en-US/topics/appointment-length.yaml';
const prompts = 'en-US/prompts.yaml';

const wrong: readonly (readonly [what: string, edit: Edit, diagnostic: string])[] = [
  [
    'a missing answer',
    [
      after,
      'short: >- After the infusion, you may feel a little tired for a few hours. You may have mild difficulty walking, or cloudy thinking. Take it easy, and have a relaxing day. ',
      '',
    ],
    'content/en-US/topics/after-infusion.yaml:1:1: found nothing at "short"; expected a text; add it',
  ],
  [
    'a misspelt key',
    [after, 'full: >-', 'fulll: >-'],
    'content/en-US/topics/after-infusion.yaml:7:1: found the key "fulll"; expected only the keys that this file may have; correct its spelling or remove it',
  ],
  [
    'a sample in two topics',
    [length, 'samples:\n', 'samples:\n  - how will i feel afterwards\n'],
    'found the sample "how will i feel afterwards", which is under the topic after-infusion already (content/en-US/topics/after-infusion.yaml:',
  ],
  [
    'an unknown next topic',
    [after, 'next: appointment-length', 'next: parking'],
    'content/en-US/topics/after-infusion.yaml:3:1: found the topic "parking", which is not there; expected one of after-infusion, appointment-length,',
  ],
  [
    'a path that leaves a topic out',
    [after, 'next: appointment-length', 'next: during-infusion'],
    'content/en-US/topics/medications.yaml:3:1: found "during-infusion" as the next topic of after-infusion as well;',
  ],
  [
    'a tag in a text',
    [after, 'Take it easy, and', 'Take it <break/> easy, and'],
    'content/en-US/topics/after-infusion.yaml:4:1: found "<break/>" in "After the infusion,',
  ],
  [
    'a digit in a sample',
    [after, 'samples:\n', 'samples:\n  - tired for 3 hours\n'],
    'found the sample "tired for 3 hours"; expected only letters,',
  ],
  [
    'a sentence that asks',
    [prompts, '- Sorry, I missed that.', '- Sorry, what was that?'],
    'found a question in the sentence "Sorry, what was that?"; expected a statement',
  ],
  [
    'a question that does not end with its question mark',
    [prompts, '- Shall I go on?', '- Shall I go on? There is more.'],
    'found "Shall I go on? There is more."; expected exactly one question mark, at the end;',
  ],
  [
    'a name in braces that nothing fills',
    [prompts, 'Would you like to hear {topic}?', 'Would you like to hear {subject}?'],
    'found {subject} in "Would you like to hear {subject}?"; expected only {topic};',
  ],
  [
    'a suggestion that the skill would not understand',
    [prompts, '"tell me more"', '"do go on my friend"'],
    'found the phrase "do go on my friend", suggested here, which is no sample;',
  ],
  [
    'a reprompt that copies its question',
    [
      prompts,
      'There is more on the list. Would you like me to go on, yes or no?',
      'Shall I go on?',
    ],
    'found a reprompt that is a copy of its question;',
  ],
  [
    'one medicine name under two ids',
    ['en-US/medicines.yaml', 'names: [lorazepam,', 'names: [lorazepam, Xanax,'],
    'found the name "Xanax" under lorazepam and under alprazolam;',
  ],
  [
    'an empty cell in the table of medicine answers',
    [
      'en-US/medicine-forms.yaml',
      "not-listed: >- {medicine} is not on the clinic's list. That does not mean it is fine to take or to stop. Ask the clinic about it. ",
      '',
    ],
    'found nothing at "forms.0.answers.not-listed"; expected a text; add it',
  ],
  [
    'a phone that cannot be dialled',
    ['clinic.yaml', 'phone:', 'phone: call us #'],
    'found "call us" at "phone"; expected a telephone number such as "212-555-0142"; change it',
  ],
  [
    'YAML that cannot be read',
    [after, 'question: How', 'question: "How'],
    'content/en-US/topics/after-infusion.yaml:',
  ],
];

describe('the compiler refuses, with its place,', () => {
  test.each(wrong)('%s', (_, edit, diagnostic) => {
    expect(refusals(edit).join('\n')).toContain(diagnostic);
  });

  test('a file that it does not know', () => {
    const files = new Map([...contentFiles(), ['content/en-US/notes.yaml', 'note: hello\n']]);
    const compiled = compile(files);
    expect(compiled.kind === 'refused' && compiled.diagnostics).toMatchObject([
      { path: 'content/en-US/notes.yaml', line: 1, found: 'a file the compiler does not know' },
    ]);
  });
});

test('everything that is wrong is reported at once, in the order of the files', () => {
  const found = refusals(
    [after, 'next: appointment-length', 'next: parking'],
    [length, 'thirty minutes', 'thirty hours'],
    [prompts, '- Sorry, I missed that.', '- Sorry, what was that?'],
  );
  const places = found.map((line) => line.split(':')[0] ?? '');
  expect(new Set(places).size).toBeGreaterThanOrEqual(3);
  expect(places).toEqual(places.toSorted((a, b) => (a < b ? -1 : Number(a > b))));
});
