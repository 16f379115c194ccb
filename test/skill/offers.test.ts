import { opened, at } from './conversation';
import { asksAbout, help, no, topicNames, yes, type TopicName } from './sayings';
import { partsOf } from './spoken';

/** How each question is called in an offer, and how its answers begin: short, full. */
const beginnings: Readonly<
  Record<TopicName, readonly [name: string, short: string, full: string]>
> = {
  'what-is-ketamine': [
    'what ketamine is',
    'Ketamine is a medicine long used',
    'Ketamine is a medicine that was used',
  ],
  'how-it-works': ['how ketamine works', 'Ketamine works on receptors', 'Ketamine works directly'],
  medications: [
    'which medicines to stop',
    'Before your infusion, tell',
    'Before your infusion, please',
  ],
  'during-infusion': [
    'how it feels during the infusion',
    'During the infusion, some people',
    'During the infusion, some patients',
  ],
  'after-infusion': [
    'how it feels after the infusion',
    'After the infusion, you may',
    'After the infusion, for a few hours',
  ],
  'appointment-length': [
    'how long the visit takes',
    'The whole visit may take up to one and a half to two hours. That',
    'The whole visit may take up to one and a half to two hours, due',
  ],
  'results-duration': ['how long relief lasts', 'Relief from one infusion', ''],
};

const nextOf = (topic: TopicName): TopicName =>
  topicNames[(topicNames.indexOf(topic) + 1) % topicNames.length] ?? topic;

const withMore = topicNames.filter((topic) => beginnings[topic][2] !== '');

describe('after the short answer about', () => {
  test.each(withMore)(
    '%s, yes gives the full one, which offers the next question',
    async (topic) => {
      const { speech } = at(-1, await opened(asksAbout(topic), yes));
      expect(speech.startsWith(beginnings[topic][2])).toBe(true);
      expect(partsOf(speech).question).toContain(beginnings[nextOf(topic)][0]);
    },
  );

  test.each(withMore)('%s, no offers the next question, and yes then answers it', async (topic) => {
    const [, declined, accepted] = await opened(asksAbout(topic), no, yes);
    expect(partsOf(declined?.speech ?? '').words).toMatch(/^(?:All right|Okay)\.$/);
    expect(partsOf(declined?.speech ?? '').question).toContain(beginnings[nextOf(topic)][0]);
    expect(accepted?.speech.startsWith(beginnings[nextOf(topic)][1])).toBe(true);
  });

  test.each(topicNames)('%s, three times no says goodbye', async (topic) => {
    const answers = await opened(asksAbout(topic), no, no, no);
    const closing = answers.find(({ open }) => !open);
    expect(closing?.speech).toMatch(/^(?:Goodbye, and take care|Take care, and goodbye)\.$/);
  });
});

test('yes to everything walks through all seven questions and ends with an open question', async () => {
  const sayings = topicNames.flatMap(() => [yes, yes]).slice(1, -1);
  const answers = await opened(asksAbout('what-is-ketamine'), ...sayings);
  const heard = topicNames.filter((topic) =>
    answers.some(({ speech }) => speech.startsWith(beginnings[topic][1])),
  );
  expect(heard).toEqual(topicNames);
  expect(at(-1, answers).speech).toMatch(/What else (?:would you like to know|can I tell you)\?$/);
});

test('a question that was heard already is not offered again', async () => {
  const answers = await opened(asksAbout('medications'), asksAbout('how-it-works'), no);
  expect(partsOf(at(-1, answers).speech).question).toContain('how it feels during the infusion');
});

test('no to "what would you like to know" says goodbye, yes lists the questions', async () => {
  expect(at(-1, await opened(no)).open).toBe(false);
  expect(at(-1, await opened(yes)).speech).toBe(
    'You can ask me what ketamine is, how ketamine works, which medicines to stop, and how it feels during the infusion. Shall I go on?',
  );
  expect(at(-1, await opened(help, no)).open).toBe(false);
});
