import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    'a locale that Alexa does not have',
    ['locales.yaml', 'en-IN:', 'en-FR:'],
    'content/locales.yaml:26:1: found the key "en-FR"; expected only the keys that this file may have;',
  ],
  [
    'a locale that is left out',
    ['locales.yaml', 'en-IN:', 'en-FR:'],
    'found nothing at "en-IN"; expected keys with values below it; add it',
  ],
  [
    'a number to call that is none',
    ['locales.yaml', "emergency: '000'", "emergency: 'triple zero'"],
    'found "triple zero" at "en-AU.emergency"; expected numbers of three digits in quotes, such as \'999 or 112\';',
  ],
  [
    'one thing where a list belongs',
    ['en-US/carriers.yaml', 'samples:', 'samples: my question is {query}\nothers:'],
    'found "my question is {query}" at "samples"; expected a list; change it',
  ],
  [
    'too few samples',
    ['en-US/carriers.yaml', 'samples:', 'samples: []\nothers:'],
    'expected at least 1 entry; change it',
  ],
  [
    'an alias of nothing',
    [after, 'samples:\n', 'samples:\n  - *wiped\n'],
    'content/en-US/topics/after-infusion.yaml:27:5: found YAML that cannot be read (Unresolved alias',
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

  const strange: readonly (readonly [path: string, text: string | undefined, found: string])[] = [
    ['en-US/notes.yaml', 'note: hello\n', 'a file the compiler does not know'],
    ['en-US/topics/copy.yml', 'question: Why?\n', 'a file the compiler does not know'],
    ['notes.txt', 'hello', 'a file the compiler does not know'],
    ['en-US/topics/x.yaml', undefined, 'no such file'],
    ['en-US/x.yaml', undefined, 'a folder, or a link to nothing, where files are'],
    ['clinic.yaml', undefined, 'no such file'],
    ['clinic.yaml', 'name: x\nphone: \uFFFD1\n', 'bytes that are no UTF-8 text'],
    ['clinic.yaml', 'n\0a\0m\0e\0', 'bytes that are no UTF-8 text'],
    ['clinic.yaml', bomb(), 'YAML that cannot be read (Excessive alias count'],
  ];

  test.each(strange)('%s with the text %j', (path, text, found) => {
    const compiled = compile(new Map([...contentFiles(), [`content/${path}`, text]]));
    expect(compiled.kind === 'refused' && compiled.diagnostics[0]).toMatchObject({
      path: `content/${path}`,
      found: expect.stringContaining(found),
    });
  });

  test('content that is not there', () => {
    const compiled = compile(new Map());
    expect(compiled.kind === 'refused' && compiled.diagnostics[0]).toMatchObject({
      path: 'content/clinic.yaml',
      found: 'no such file',
    });
  });

  /** Each line stands for nine of the line above. */
  function bomb(): string {
    const lines = ['a0: &a0 [x]'];
    for (let at = 1; at < 9; at += 1)
      lines.push(
        `a${at}: &a${at} [${Array(9)
          .fill(`*a${at - 1}`)
          .join(', ')}]`,
      );
    return lines.join('\n');
  }
});

test('what is on disk is read whatever it is: a folder named like a file, a link to nothing', () => {
  const root = mkdtempSync(join(tmpdir(), 'infusion-content-'));
  try {
    expect(contentFiles(root)).toEqual(new Map());
    mkdirSync(join(root, 'content', 'en-US', 'x.yaml'), { recursive: true });
    symlinkSync('nowhere', join(root, 'content', 'en-US', 'y.yaml'));
    writeFileSync(join(root, 'content', 'notes.txt'), 'hello');
    writeFileSync(join(root, 'content', '.DS_Store'), 'not ours');
    expect([...contentFiles(root)]).toEqual([
      ['content/en-US/x.yaml', undefined],
      ['content/en-US/y.yaml', undefined],
      ['content/notes.txt', 'hello'],
    ]);
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('a file of the wrong shape hides nothing that is wrong in the others', () => {
  const found = refusals(
    ['clinic.yaml', 'phone:', 'fon:'],
    [after, 'next: appointment-length', 'next: parking'],
    [length, 'thirty minutes', 'thirty hours'],
  );
  expect(found.some((line) => line.includes('the key "fon"'))).toBe(true);
  expect(found.some((line) => line.includes('the topic "parking"'))).toBe(true);
  expect(found.some((line) => line.startsWith(`content/${length}`))).toBe(true);
});

test('a topic of the wrong shape is not missed by what points to it', () => {
  const found = refusals([length, 'question:', 'questions:'], [after, 'samples:', 'samples: ']);
  expect(found.every((line) => line.includes('question'))).toBe(true);
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
