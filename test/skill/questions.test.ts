import { opened, at } from './conversation';
import { more } from './sayings';
import { partsOf } from './spoken';

/** A question in the FAQ's own words and in others, with the whole answers: short, then full. */
interface Row {
  readonly asks: readonly string[];
  readonly short: string;
  readonly full: string;
}

const rows: readonly Row[] = [
  {
    asks: ['what is ketamine', 'tell me about ketamine', 'what kind of medicine is ketamine'],
    short:
      'Ketamine is a medicine long used for anesthesia in surgery. Now it is also used to treat chronic pain, migraines and nerve pain. It has a long track record for safety when it is used the right way.',
    full: 'Ketamine is a medicine that was used in the past for anesthesia, during surgeries and medical procedures. It is now being used to treat chronic pain disorders, chronic migraines, fibromyalgia, and chronic neuropathic pain, which is nerve pain that goes on. It has a long track record for safety when it is used the right way.',
  },
  {
    asks: ['how does it work', 'how does ketamine work', 'explain how ketamine works on pain'],
    short:
      'Ketamine works on receptors that control how your brain and body talk to each other. In short, it blocks the pain pathways. That lets your body reprogram itself, and brings relief.',
    full: 'Ketamine works directly on different types of receptors. They regulate and control the way your brain communicates with your body. In short, it blocks the pain pathways. That allows your body to reprogram itself, and the result is symptom relief from many diseases and disorders.',
  },
  {
    asks: [
      'do i need to stop any of my medications',
      'which of my medications do i need to stop',
      'which medications should i stop',
    ],
    short:
      'Before your infusion, tell your provider if you take an MAOI, a benzodiazepine, or lamotrigine. The clinic advises not taking these the night before or the day of it. Check with your provider before you skip or stop one.',
    full: 'Before your infusion, please tell your provider if you take any of these. First, MAOIs, which are monoamine oxidase inhibitors. Second, benzodiazepines, such as Ativan, Xanax, Klonopin and Valium, and others of that kind. Third, lamotrigine, also called Lamictal. The clinic advises not taking these the night before or the day of your infusion. Check with your provider before you skip or stop one.',
  },
  {
    asks: [
      'how am i going to feel during the infusion',
      'what will i feel during the infusion',
      'how will my husband feel during the infusion',
    ],
    short:
      'During the infusion, some people feel sedated, or like they are in a dream. Thoughts, vision or speech may change for some. A healthcare professional is always close by to keep you safe.',
    full: 'During the infusion, some patients report feeling sedated, or like they are in a dream. For some, their thought process, vision or speech changes. If you have unwanted sensations or unpleasant hallucinations, the team may decrease the amount of the medication, or how fast it goes in, to ease them. A healthcare professional is always close by, to make sure you are safe and well taken care of.',
  },
  {
    asks: [
      'how am i going to feel after the infusion',
      'how will i feel afterwards',
      'will my wife be tired after the infusion',
    ],
    short:
      'After the infusion, you may feel a little tired for a few hours. You may have mild difficulty walking, or cloudy thinking. Take it easy, and have a relaxing day.',
    full: 'After the infusion, for a few hours, you may feel a little tired. You may notice mild difficulty walking, or even what people call cloudy thinking. The clinic advises you to take it easy, and to have a relaxing day following the infusion. The team will make sure that you are ready and safe after it.',
  },
  {
    asks: [
      'how long is the ketamine infusion and recovery',
      'how long does the whole thing take',
      'how long does recovery take',
      'how long will the appointment take',
    ],
    short:
      'The whole visit may take up to one and a half to two hours. That leaves time to recover. Many patients recover twenty to thirty minutes after the infusion.',
    full: 'The whole visit may take up to one and a half to two hours, due to the recovery time after the infusion. Many patients recover twenty to thirty minutes after the infusion. The team will make sure that you are ready and safe after it.',
  },
  {
    asks: [
      'how long the results will last',
      'how long will the results last',
      'how long does the relief last',
      'how many infusions do i need',
    ],
    short:
      'Relief from one infusion usually lasts a few days to a month. The clinic recommends a series of three infusions. That helps to make the gains last longer.',
    full: '',
  },
];

const asked = rows.flatMap(({ asks, short }) => asks.map((words) => [words, short] as const));

test.each(asked)('"%s" gets its short answer and one question', async (words, short) => {
  const { words: assertion, question } = partsOf(at(-1, await opened(words)).speech);
  expect(assertion).toBe(short);
  expect(question).toMatch(/^(?:Would you like to hear|Shall I tell you) .*\?$/);
});

const told = rows.filter(({ full }) => full !== '').map(({ asks, full }) => [asks[0], full]);

test.each(told)('"tell me more" after "%s" gives the full answer', async (words = '', full) => {
  expect(partsOf(at(-1, await opened(words, 'tell me more')).speech).words).toBe(full);
});

test('where the short answer holds everything, "tell me more" goes on to the next question', async () => {
  const { speech } = at(-1, await opened('how long will the results last', more));
  expect(partsOf(speech).words).toBe(rows[0]?.short);
});

test('feelings afterwards are never the length of the visit, which the FAQ prints there', async () => {
  const { speech, card } = at(-1, await opened('how will i feel afterwards', more));
  expect(`${speech} ${card?.text}`).not.toMatch(/an? half|two hours|minutes|2 hours/);
});

test.each(rows)('the card of an answer has its question as the title', async ({ asks }) => {
  const { card } = at(-1, await opened(asks[0] ?? ''));
  expect(card?.title).toMatch(/^[A-Z].*\?$/);
  expect(card?.text).toMatch(/\.$/);
});
