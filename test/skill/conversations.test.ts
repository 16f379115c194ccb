import * as fc from 'fast-check';
import { contentFor } from '../../lambda/content-for';
import { answerTo, type Heard, type Saying } from './conversation';
import * as say from './sayings';
import { partsOf } from './spoken';

// The expectations of a move are those of the one test below.
/* oxlint-disable jest/no-standalone-expect */

/** Fixed, so that a run can be repeated; change it to look elsewhere. */
const SEED = 20261123;
const WALKS = 200;

const content = contentFor('en-US');

/**
 * What a listener keeps in mind of a conversation: what was answered last, what was asked last, how
 * often the skill did not understand. Made from what was heard alone, never from the session.
 */
interface Listener {
  readonly answer: string;
  /** The topic just answered, and how much of it. */
  readonly topic: { readonly id: string; readonly depth: 'short' | 'full' } | undefined;
  readonly asked: string;
  readonly misses: number;
}

interface Move {
  readonly name: string;
  readonly saying: Saying;
  /** What this listener may hear now. */
  readonly expects: (listener: Listener, heard: Heard) => void;
}

const welcome =
  'Welcome to Infusion Guide. I answer common questions about your ketamine infusion. What would you like to know?';
const fresh: Listener = {
  answer: welcome,
  topic: undefined,
  asked: 'What would you like to know?',
  misses: 0,
};

const prompts = /^(?:Sorry, |All right\.|Okay\.|No problem\.|I did not catch it)/;
const goodbye = /^(?:Goodbye, and take care|Take care, and goodbye)\.$/;
const list = /^(?:I can tell you|You can ask me) what ketamine is, .*Shall I go on\?$/;
const openQuestion = /^(?:What (?:would|else) |What else )/;

const wordsOf = (heard: Heard): string => partsOf(heard.speech).words;
const shortOf = (id: string): string =>
  content.topics.find((topic) => topic.id === id)?.short ?? `no topic ${id}`;
const nextOf = (id: string): string => content.topics.find((topic) => topic.id === id)?.next ?? '';
const previousOf = (id: string): string =>
  content.topics.find((topic) => topic.next === id)?.id ?? '';
const named = (name: string): string =>
  content.topics.find((topic) => topic.name === name)?.short ?? `no topic called ${name}`;

/** What yes leads to, by the question as it was asked. */
function expectsYes({ asked, answer, topic }: Listener, heard: Heard): void {
  const offered = /^(?:Would you like to hear|Shall I tell you) (.*)\?$/.exec(asked)?.[1];
  const choice = /^(?:Did you mean|You can ask) (.*), or .*/.exec(asked)?.[1];
  const medicine = /^Did you say (.*?)(?:, or .*)?\?$/.exec(asked)?.[1];
  if (offered === 'more')
    expect(wordsOf(heard)).toBe(content.topics.find(({ id }) => id === topic?.id)?.full);
  else if (offered === "the clinic's list") expect(wordsOf(heard)).toBe(content.medicineList[0]);
  else if (offered !== undefined) expect(wordsOf(heard)).toBe(named(offered));
  else if (choice !== undefined) expect(wordsOf(heard)).toBe(named(choice));
  else if (medicine !== undefined)
    expect(heard.speech.toLowerCase()).toContain(medicine.toLowerCase());
  else if (asked === 'Shall I go on?') {
    const portion = content.medicineList.indexOf(partsOf(answer).words);
    const inMedicines = portion >= 0 && portion + 1 < content.medicineList.length;
    const rest = heard.speech.startsWith('I can also tell you');
    expect(rest || (inMedicines && wordsOf(heard) === content.medicineList[portion + 1])).toBe(
      true,
    );
  } else expect(heard.speech).toMatch(list);
}

function expectsNo({ asked }: Listener, heard: Heard): void {
  if (openQuestion.test(asked) || asked === 'Which one would you like?') {
    expect(heard.speech).toMatch(goodbye);
    expect(heard.open).toBe(false);
    return;
  }
  expect(heard.open).toBe(true);
  if (asked.startsWith('Did you say')) expect(heard.speech).toMatch(/not sure (?:which|about)/);
}

function expectsMiss({ misses, asked }: Listener, heard: Heard): void {
  // A name that was read back is asked for once more; then it counts as not made out.
  if (asked.startsWith('Did you say')) {
    if (misses === 0) expect(heard.speech.endsWith(asked)).toBe(true);
    else expect(heard.speech).toMatch(/not sure (?:which|about)/);
    return;
  }
  expect(heard.speech).toMatch(/^(?:Sorry, |I did not catch it)/);
  expect(heard.open).toBe(misses < 2);
  if (misses === 2) expect(heard.speech).toContain(content.clinic.phone);
}

const moves: readonly Move[] = [
  ...say.topicNames.map((topic): Move => ({
    name: `asks ${topic}`,
    saying: say.asksAbout(topic),
    expects: (_, heard) => expect(wordsOf(heard)).toBe(shortOf(topic)),
  })),
  { name: 'yes', saying: say.yes, expects: expectsYes },
  { name: 'no', saying: say.no, expects: expectsNo },
  { name: 'mumbles', saying: say.mumble, expects: expectsMiss },
  {
    name: 'repeat',
    saying: say.repeat,
    expects: ({ answer }, heard) => expect(heard.speech).toBe(answer),
  },
  {
    name: 'slower',
    saying: say.slower,
    expects: ({ answer }, heard) => expect(heard.speech).toBe(answer),
  },
  {
    name: 'help',
    saying: say.help,
    expects({ asked }, heard) {
      expect(heard.open).toBe(true);
      expect(heard.speech).not.toBe(welcome);
      if (asked.startsWith('Did you say')) expect(heard.speech.endsWith(asked)).toBe(true);
    },
  },
  {
    name: 'more',
    saying: say.more,
    expects({ topic }, heard) {
      const known = content.topics.find(({ id }) => id === topic?.id);
      if (topic?.depth === 'short' && known?.hasMore === true)
        expect(wordsOf(heard)).toBe(known.full);
    },
  },
  {
    name: 'next',
    saying: say.next,
    expects({ topic }, heard) {
      if (topic) expect(wordsOf(heard)).toBe(shortOf(nextOf(topic.id)));
    },
  },
  {
    name: 'previous',
    saying: say.previous,
    expects({ topic }, heard) {
      if (topic) expect(wordsOf(heard)).toBe(shortOf(previousOf(topic.id)));
    },
  },
  {
    name: 'lists the questions',
    saying: say.listQuestions,
    expects: (_, heard) => expect(heard.speech).toMatch(list),
  },
  {
    name: 'how long',
    saying: say.howLong,
    expects: (_, heard) => expect(heard.speech).toMatch(/^Did you mean .*, or .*\?$/),
  },
  {
    name: 'asks of Klonopin',
    saying: say.asksOf('stop', undefined, 'clonazepam'),
    expects: (_, heard) => expect(heard.speech).toMatch(/^Clonazepam, a benzodiazepine, is on /),
  },
  {
    name: 'asks of a name heard unclearly',
    saying: say.asksOf('stop', 'qwxyz', 'lorazepam'),
    expects: (_, heard) => expect(heard.speech).toBe('Did you say lorazepam?'),
  },
  {
    name: 'asks of two that it may be',
    saying: say.asksOf('take', 'qwxyz', 'lorazepam', 'alprazolam'),
    expects: (_, heard) => expect(heard.speech).toBe('Did you say lorazepam, or alprazolam?'),
  },
  {
    name: 'asks for the medicine list',
    saying: say.asksOf('which'),
    expects: (_, heard) => expect(wordsOf(heard)).toBe(content.medicineList[0]),
  },
  {
    name: 'asks beyond the FAQ',
    saying: say.asksOutside('', 'insurance'),
    expects: (_, heard) => expect(heard.speech).toContain('insurance'),
  },
  {
    name: 'is in danger',
    saying: say.freely('she stopped breathing'),
    expects: (_, heard) =>
      expect(heard).toMatchObject({ speech: content.scripts[0]?.speech, open: false }),
  },
  {
    name: 'stop',
    saying: say.stop,
    expects: (_, heard) =>
      expect(heard).toMatchObject({ speech: expect.stringMatching(goodbye), open: false }),
  },
];

/** What the listener keeps in mind after a reply. */
function after(listener: Listener, { name }: Move, heard: Heard): Listener {
  if (!heard.open) return fresh;
  const { words, question } = partsOf(heard.speech);
  // "You can ask A, or B. Which would you like?" names the choice a sentence before the question.
  const asked = question === 'Which would you like?' ? (words.split('. ').at(-1) ?? '') : question;
  const isPrompt = name === 'help' || (prompts.test(heard.speech) && name !== 'repeat');
  const kept = ['help', 'repeat', 'slower'].includes(name);
  const missed = /^(?:Sorry, |I did not catch it)/.test(heard.speech) && name === 'mumbles';
  return {
    ...(isPrompt
      ? { answer: listener.answer, topic: listener.topic }
      : { answer: heard.speech, topic: topicIn(words) }),
    asked,
    misses: missed ? listener.misses + 1 : kept ? listener.misses : 0,
  };
}

function topicIn(words: string): Listener['topic'] {
  for (const { id, short, full } of content.topics) {
    if (words === short) return { id, depth: 'short' };
    if (words === full) return { id, depth: 'full' };
  }
  return undefined;
}

test('in thousands of random turns every reply keeps the rules of the conversation', async () => {
  let turns = 0;
  const walks = fc.array(fc.constantFrom(...moves.map(({ name }) => name)), {
    minLength: 15,
    maxLength: 40,
    size: 'max',
  });
  await fc.assert(
    fc.asyncProperty(walks, async (names) => {
      let listener = fresh;
      let attributes: Heard['attributes'] = {};
      for (const name of names) {
        const move = moves.find((each) => each.name === name);
        if (!move) throw new Error(`No move "${name}".`);
        // oxlint-disable-next-line no-await-in-loop
        const heard = await answerTo(move.saying, attributes);
        move.expects(listener, heard);
        expect(heard.speech.endsWith('?')).toBe(heard.open);
        listener = after(listener, move, heard);
        attributes = heard.open ? heard.attributes : {};
        turns += 1;
      }
    }),
    { seed: SEED, numRuns: WALKS },
  );
  expect(turns).toBeGreaterThan(3000);
}, 30_000);
