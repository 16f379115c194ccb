import { contentFor } from '../../lambda/content-for';
import { at, opened, type Saying } from './conversation';
import { asksOf, freely, no, picks, repeat, yes } from './sayings';
import { partsOf } from './spoken';

const content = contentFor('en-US');

const notListed = (name: string): string =>
  `${name} is not on the clinic's list. That does not mean it is fine to take or to stop. Ask the clinic about it. Check with your provider before you skip or stop a medicine.`;
const listed = (name: string): string =>
  `${name} is on the clinic's list. Tell your provider about it. The clinic advises not taking it the night before or the day of your infusion. Check with your provider before you skip or stop a medicine.`;
const unclear =
  'I am not sure which medicine that is. That does not mean it is fine to take or to stop. Ask the clinic about it before your infusion. Check with your provider before you skip or stop a medicine.';
const classes =
  "Benzodiazepines are on the clinic's list. Tell your provider if you take any. The clinic advises not taking them the night before or the day of your infusion. Check with your provider before you skip or stop a medicine.";
const none =
  'The clinic lists MAOIs, benzodiazepines and lamotrigine. It advises not taking those the night before or the day of your infusion. Tell your provider what you take. Check with your provider before you skip or stop a medicine.';

const rows: readonly (readonly [what: string, asks: Saying, answer: string])[] = [
  [
    'on the list, in a slot',
    asksOf('stop', 'klonopin', 'clonazepam'),
    listed('Klonopin, a benzodiazepine,'),
  ],
  [
    'on the list, in a sentence',
    freely('does my wife need to stop her klonopin'),
    listed('Klonopin, a benzodiazepine,'),
  ],
  [
    'on the list, late in a long sentence',
    freely('my husband is coming on monday and wants to know should he skip his xanax'),
    listed('Xanax, a benzodiazepine,'),
  ],
  ['on the list, by its generic name', 'what about lamotrigine', listed('Lamotrigine')],
  ['on the list, by its brand', 'is nardil okay', listed('Nardil, an MAOI,')],
  [
    'on the list, matched without words',
    asksOf('okay', undefined, 'phenelzine'),
    listed('Phenelzine, an MAOI,'),
  ],
  ['a class', asksOf('stop', 'benzodiazepines', 'benzodiazepine'), classes],
  ['a class in a sentence', freely('do i have to stop my benzos'), classes],
  ['not on the list, in a slot', asksOf('take', 'tylenol', 'acetaminophen'), notListed('Tylenol')],
  ['not on the list, in a sentence', 'can i take tylenol', notListed('Tylenol')],
  [
    'not on the list, though it sounds like one',
    freely('can i take lamisil'),
    notListed('Lamisil'),
  ],
  [
    'not on the list, though Alexa matched one',
    asksOf('take', 'lamisil', 'lamotrigine'),
    notListed('Lamisil'),
  ],
  ['a name that is like none', asksOf('take', 'zzyzx quorp'), unclear],
  ['an entity that is not in our content', asksOf('take', 'zzyzx quorp', 'made-up-id'), unclear],
  ['no name', asksOf('stop'), none],
];

test.each(rows)('a medicine %s', async (_, asks, answer) => {
  const heard = at(-1, await opened(asks));
  expect(partsOf(heard.speech)).toEqual({
    words: answer,
    question: "Would you like to hear the clinic's list?",
  });
  expect(heard.card?.title).toBe("The clinic's list of medicines");
  expect(heard.card?.text.startsWith(`${answer}\n\n`)).toBe(true);
});

const readBack: readonly (readonly [
  what: string,
  asks: Saying,
  question: string,
  answer: string,
])[] = [
  [
    'a mangled name',
    asksOf('stop', 'zan axe', 'alprazolam'),
    'Did you say Xanax?',
    listed('Xanax, a benzodiazepine,'),
  ],
  [
    'a mangled name in a sentence',
    freely('can i take my claw no pin'),
    'Did you say Klonopin?',
    listed('Klonopin, a benzodiazepine,'),
  ],
  [
    'a loose match of Alexa',
    asksOf('stop', 'qwxyz', 'lorazepam'),
    'Did you say lorazepam?',
    listed('Lorazepam, a benzodiazepine,'),
  ],
  [
    'a loose match of a class',
    asksOf('stop', 'qwxyz', 'benzodiazepine'),
    'Did you say benzodiazepines?',
    classes,
  ],
];

describe('a name heard unclearly is read back before any advice:', () => {
  test.each(readBack)('%s', async (_, asks, question, answer) => {
    const [asked, again, confirmed] = await opened(asks, repeat, yes);
    expect(asked).toMatchObject({ speech: question, card: undefined, open: true });
    expect(again?.speech).toBe(question);
    expect(partsOf(confirmed?.speech ?? '').words).toBe(answer);
  });

  test.each(readBack)('%s, denied, gets no guess', async (_, asks) => {
    expect(partsOf(at(-1, await opened(asks, no)).speech).words).toBe(unclear);
  });
});

describe('of two names that it may have been,', () => {
  const either = asksOf('stop', 'qwxyz', 'lorazepam', 'alprazolam');

  test('both are offered', async () => {
    expect(at(-1, await opened(either)).speech).toBe('Did you say lorazepam, or alprazolam?');
  });

  test.each([
    ['yes takes the first', yes, listed('Lorazepam, a benzodiazepine,')],
    ['the second is taken by its place', picks(2), listed('Alprazolam, a benzodiazepine,')],
    ['one is taken by its name', freely('alprazolam'), listed('Alprazolam, a benzodiazepine,')],
    ['no takes neither', no, unclear],
  ])('%s', async (_, answer, words) => {
    expect(partsOf(at(-1, await opened(either, answer)).speech).words).toBe(words);
  });
});

const klonopin =
  "Klonopin, a benzodiazepine, is on the clinic's list. Tell your provider about it. The clinic advises not taking it the night before or the day of your infusion.";
const both = 'Check with your provider before you skip or stop a medicine.';

const breaths: readonly (readonly [words: string, answers: readonly Saying[], answer: string])[] = [
  [
    'do i stop klonopin and ativan',
    [],
    `${klonopin} The same goes for Ativan, a benzodiazepine, which is on the list too. ${both}`,
  ],
  [
    'can i take tylenol and klonopin',
    [],
    `${klonopin} The list does not name Tylenol. That does not mean it is fine to take or to stop. ${both}`,
  ],
  [
    'can i take klonopin and lamisal',
    [yes],
    `${klonopin} The list does not name Lamisil. That does not mean it is fine to take or to stop. ${both}`,
  ],
  [
    'can i take klonopin and lamisal',
    [no],
    `${klonopin} I am not sure about the other one, so ask the clinic about it. ${both}`,
  ],
];

describe('two medicines in one breath are both answered, the stricter rule first:', () => {
  test.each(breaths)('"%s" %j', async (words, answers, answer) => {
    expect(partsOf(at(-1, await opened(freely(words), ...answers)).speech).words).toBe(answer);
  });

  test('the one that was heard unclearly is read back, not the other', async () => {
    const { speech } = at(-1, await opened(freely('can i take lamisal and tylenol')));
    expect(speech).toBe('Did you say Lamisil?');
  });
});

test('of a pill in passing and a listed medicine, the listed one comes first', async () => {
  const asks = freely('should my husband who takes blood pressure pills skip his xanax');
  expect(at(-1, await opened(asks)).speech).toMatch(/^Xanax, a benzodiazepine, is on the clinic's/);
});

test('a question without a name speaks of the medicine just answered', async () => {
  const { speech } = at(
    -1,
    await opened(freely('i took my ativan this morning'), asksOf('restart')),
  );
  expect(partsOf(speech).words).toBe(
    "The clinic's FAQ does not say when to start Ativan again. Ativan, a benzodiazepine, is on its list. Ask your provider when it is right for you. Check with your provider before you skip or stop a medicine.",
  );
});

test('an everyday word that may hide a listed class is never permission', async () => {
  const { speech } = at(-1, await opened(freely('is it okay to take my sleeping pills')));
  expect(partsOf(speech).words).toBe(
    "With sleeping pills, it depends which. Some can be benzodiazepines, and those are on the clinic's list. Ask the clinic about yours. Check with your provider before you skip or stop a medicine.",
  );
});

describe('every name in the content, said as it is written,', () => {
  const names = content.medicines.flatMap(({ id, names: own, standing }) =>
    own.map((name) => ({ id, name, kind: standing.kind })),
  );

  test.each(['listed', 'not-listed', 'group'] as const)(
    'gets the outcome of its own: %s',
    async (kind) => {
      const wrong: string[] = [];
      for (const { id, name } of names.filter((each) => each.kind === kind)) {
        // oxlint-disable-next-line no-await-in-loop
        const { speech } = at(-1, await opened(asksOf('stop', name.toLowerCase(), id)));
        // Narcan is also what people say when somebody is in danger; the lookup decides.
        if (speech.startsWith('Call 911 now.')) continue;
        const unlisted = / not (?:on|name) /.test(speech);
        const says = / is on the clinic's list\./.test(speech) ? 'listed' : 'group';
        const outcome = unlisted ? 'not-listed' : says;
        const allowed = kind === 'group' ? ['group', 'not-listed'] : [kind];
        if (!allowed.includes(outcome)) wrong.push(`${name}: ${speech}`);
      }
      expect(wrong).toEqual([]);
    },
  );
});
