import { refusals, type Edit } from './refused';

const topics = 'en-US/topics';

/** Small slips of the pen that would tell a patient something else. */
const slips: readonly (readonly [what: string, edit: Edit, found: string])[] = [
  [
    'a dropped "not"',
    [
      `${topics}/medications.yaml`,
      'clinic advises not taking these the night before or the day of it',
      'clinic advises taking these the night before or the day of it',
    ],
    '"short" without the fact "advises not taking these the night before or the day of it" (Q3)',
  ],
  [
    'an added "not"',
    [`${topics}/after-infusion.yaml`, 'Take it easy, and', 'Do not worry. Take it easy, and'],
    'the negation "not" in "short" that no fact states',
  ],
  [
    '20 to 30 made 12',
    [`${topics}/appointment-length.yaml`, 'recover 20 to 30 minutes', 'recover 12 minutes'],
    'the number "12" in "card" that no fact states',
  ],
  [
    'twenty made thirty',
    [
      `${topics}/appointment-length.yaml`,
      'patients recover twenty to thirty',
      'patients recover thirty to forty',
    ],
    '"short" without the fact "many patients recover twenty to thirty minutes after the infusion" (Q6)',
  ],
  [
    'hours made minutes',
    [`${topics}/appointment-length.yaml`, 'half to two hours. That', 'half to two minutes. That'],
    '"short" without the fact "may take up to one and a half to two hours" (Q5)',
  ],
  [
    'a few hours made days',
    [`${topics}/after-infusion.yaml`, 'tired for a few hours', 'tired for a few days'],
    'the time "days" in "short" that no fact states',
  ],
  [
    'a class missing',
    [
      `${topics}/medications.yaml`,
      'Second, benzodiazepines, such as Ativan, Xanax, Klonopin and Valium, and others of that kind. Third, lamotrigine',
      'Second, lamotrigine',
    ],
    '"full" without the fact "benzodiazepine" (Q3)',
  ],
  [
    'a medicine that the FAQ does not name',
    [`${topics}/medications.yaml`, 'Klonopin and Valium,', 'Klonopin, Tylenol and Valium,'],
    'the medicine "tylenol" in "full" that no fact states',
  ],
  [
    'three infusions made five',
    [`${topics}/results-duration.yaml`, 'a series of 3 infusions', 'a series of 5 infusions'],
    'the number "5" in "card" that no fact states',
  ],
  [
    'a month made a year',
    [
      `${topics}/results-duration.yaml`,
      'lasts a few days to a month. The',
      'lasts a few days to a year. The',
    ],
    'the time "year" in "short" that no fact states',
  ],
  [
    'the night before left out',
    [
      `${topics}/medications.yaml`,
      'taking these the night before or the day of your infusion. Check with your provider before you skip',
      'taking these the day of your infusion. Check with your provider before you skip',
    ],
    '"full" without the fact "advises not taking these the night before or the day of it" (Q3)',
  ],
  [
    'the advice to check first weakened',
    [
      'en-US/prompts.yaml',
      'Check with your provider before you skip or stop a medicine.',
      'Check with a friend before you skip or stop a medicine.',
    ],
    '"medicine-check" without the fact "check with your provider before you skip or stop a medicine" (safety)',
  ],
  [
    'permission where the list is silent',
    [
      'en-US/medicine-forms.yaml',
      'That does not mean it is fine to take or to stop.',
      'It is fine to take.',
    ],
    '"not-listed" without the fact "does not mean it is fine to take or to stop" (safety)',
  ],
  [
    'a number that is not the emergency number',
    ['en-US/emergencies.yaml', 'Call {emergency} now. This', 'Call 411 now. This'],
    'the number "411" in "danger" that no fact states',
  ],
  [
    'a claim that help was called',
    [
      'en-US/emergencies.yaml',
      'I cannot call for you. If you are at the clinic, get',
      'I have called for you. If you are at the clinic, get',
    ],
    '"danger" without the fact "I cannot call for you" (safety)',
  ],
];

describe('the meaning lock refuses', () => {
  test.each(slips)('%s', (_, edit, found) => {
    expect(refusals(edit).join('\n')).toContain(`found ${found}`);
  });
});

const long: readonly (readonly [what: string, addition: string, figure: RegExp])[] = [
  [
    'more than 40 words',
    ' This is the way it is for most who come to us, so be at ease as it is.',
    /4\d words in "short"; expected at most 40/,
  ],
  [
    'more than 15 seconds',
    ' This is the way it is for most who come to us, so be at ease as it is.',
    /1\d(?:\.\d)? seconds of speech in "short"; expected at most 15/,
  ],
  ['more than two instructions', ' Ask us.', /3 instructions in "short"; expected at most 2/],
  [
    'a reading grade over 6',
    ' Individual variability necessitates considerable flexibility.',
    /\d+(?:\.\d)? as its reading grade in "short"; expected at most 6/,
  ],
];

describe('a short answer is refused, with the figure, when it has', () => {
  test.each(long)('%s', (_, addition, figure) => {
    const edit: Edit = [
      `${topics}/after-infusion.yaml`,
      'have a relaxing day.',
      `have a relaxing day.${addition}`,
    ];
    expect(refusals(edit).join('\n')).toMatch(figure);
  });
});
