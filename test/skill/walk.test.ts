import { check } from 'ssml-check-core';
import { readModel } from '../../simulator/model';
import { recognise } from '../../simulator/recognise';
import { intent, launch } from '../envelopes';
import { answerTo, type Heard } from './conversation';
import * as say from './sayings';
import { partsOf, suggestionsIn, wordCount } from './spoken';

/** What is said at every place of the conversation; together they reach every kind of answer. */
const turns = [
  ['launch', launch()],
  ...say.topicNames.map((topic) => [topic, say.asksAbout(topic)] as const),
  ['list', say.listQuestions],
  ['yes', say.yes],
  ['no', say.no],
  ['more', say.more],
  ['next', say.next],
  ['previous', say.previous],
  ['repeat', say.repeat],
  ['slower', say.slower],
  ['help', say.help],
  ['stop', say.stop],
  ['mumble', say.mumble],
  ['first', say.picks(1)],
  ['second', say.picks(2)],
  ['fifth', say.picks(5)],
  ['how long', say.howLong],
  ['how will i feel', intent('DuringInfusionOrAfterInfusionIntent')],
  ['two topics', say.freely('how long does the whole thing take and how will i feel afterwards')],
  ['listed', say.asksOf('stop', undefined, 'clonazepam')],
  ['class', say.asksOf('dose', undefined, 'maoi')],
  ['not listed', say.asksOf('take', undefined, 'acetaminophen')],
  ['two medicines', say.asksOf('took', undefined, 'alprazolam', 'acetaminophen')],
  ['unclear', say.asksOf('restart', 'qwxyz')],
  ['none', say.asksOf('forgot')],
  ['read back', say.asksOf('okay', 'qwxyz', 'lorazepam')],
  ['two read back', say.asksOf('consequence', 'qwxyz', 'lorazepam', 'alprazolam')],
  ['which', say.asksOf('which')],
  ['outside', say.asksOutside('')],
  ['outside subject', say.asksOutside('', 'insurance')],
  ['danger', intent('EmergencyIntent')],
] as const;

interface Step {
  readonly path: string;
  readonly heard: Heard;
}

/**
 * A place without what only counts or varies the wording. Which questions were heard shows in the
 * offer, so the rest of them is left out as well: the places are some hundreds then, not millions.
 */
function placeOf({ attributes }: Heard): string {
  const { last, offer, misses, caution } = attributes;
  return JSON.stringify({ last, offer, misses, caution });
}

/** Every reply at every place that the turns reach, breadth first, each with the way there. */
async function walk(): Promise<readonly Step[]> {
  const steps: Step[] = [];
  const seen = new Set<string>();
  let frontier: readonly Step[] = [{ path: 'open', heard: await answerTo(launch()) }];
  while (frontier.length > 0) {
    const reached: Step[] = [];
    for (const { path, heard } of frontier) {
      for (const [turn, saying] of turns) {
        // oxlint-disable-next-line no-await-in-loop
        const step = { path: `${path}, ${turn}`, heard: await answerTo(saying, heard.attributes) };
        steps.push(step);
        const place = placeOf(step.heard);
        if (!step.heard.open || seen.has(place)) continue;
        seen.add(place);
        reached.push(step);
      }
    }
    frontier = reached;
  }
  return steps;
}

let steps: readonly Step[] = [];

// `answerTo` throws where Alexa would refuse a reply, so that the walk itself checks that of all.
beforeAll(async () => {
  jest.spyOn(console, 'log').mockReset();
  steps = await walk();
}, 60_000);

/** The replies that break a rule, each with the way to it; the first ones are enough to see why. */
function breaking(rule: (heard: Heard) => boolean): readonly string[] {
  return steps
    .filter(({ heard }) => !rule(heard))
    .map(({ path, heard }) => `${path}: ${heard.speech} / ${heard.reprompt}`)
    .slice(0, 5);
}

test('the walk reaches hundreds of places and every kind of answer', () => {
  const kinds = new Set(
    steps.map(({ heard }) => (heard.attributes['last'] as { kind: string } | undefined)?.kind),
  );
  expect(steps.length / turns.length).toBeGreaterThan(250);
  expect([...kinds].toSorted((a = '', b = '') => a.localeCompare(b))).toEqual([
    'emergency',
    'medicine',
    'medicine-list',
    'outside',
    'topic',
    'topics',
    'welcome',
    'which',
  ]);
});

test('a question opens the microphone, no question closes it', () => {
  expect(breaking(({ speech, open }) => speech.endsWith('?') === open)).toEqual([]);
});

test('no reply asks more than one question', () => {
  expect(breaking(({ speech }) => (speech.match(/\?/g)?.length ?? 0) <= 1)).toEqual([]);
});

test('a reprompt stands alone: it says what can be said, asks once, and is no copy', () => {
  expect(
    breaking(({ speech, reprompt, open }) => {
      if (!open) return reprompt === undefined;
      const { question } = partsOf(speech);
      const copies = reprompt === speech || reprompt === question;
      return !copies && /^[^?]+\?$/.test(reprompt ?? '') && wordCount(reprompt ?? '') >= 8;
    }),
  ).toEqual([]);
});

test('a short answer has at most 40 words, one about two medicines or with a warning 70', () => {
  expect(
    breaking(({ speech, attributes }) => {
      const { last, caution } = attributes as {
        last?: { depth?: string; named?: readonly unknown[] };
        caution?: boolean;
      };
      if (last?.depth === 'full') return true;
      const most = caution === true || (last?.named?.length ?? 0) > 1 ? 70 : 40;
      return wordCount(partsOf(speech).words) <= most;
    }),
  ).toEqual([]);
});

test('whatever is suggested in quotes is a sample, or one with its slot filled', () => {
  const model = readModel();
  const understood = (phrase: string): boolean =>
    !['AskIntent', 'AMAZON.FallbackIntent'].includes(recognise(phrase, model).intent);
  const suggestions = steps.flatMap(({ heard }) => [
    ...suggestionsIn(heard.speech),
    ...suggestionsIn(heard.reprompt ?? ''),
  ]);
  expect(new Set(suggestions).size).toBeGreaterThan(5);
  expect([...new Set(suggestions)].filter((phrase) => !understood(phrase))).toEqual([]);
});

test('every sentence is whole: no braces, no doubled marks, no small beginning, nothing undefined', () => {
  const blemish = /[{}<>]|[,.?!] ?[,.?!]|\s{2}|(?:^|[.?!] )\p{Ll}|undefined|null|NaN|\[object/u;
  expect(
    breaking(({ speech, reprompt = '' }) => !blemish.test(speech) && !blemish.test(reprompt)),
  ).toEqual([]);
});

test('every speech is also well formed by the rules of ssml-check-core', async () => {
  const speeches = [...new Set(steps.map(({ heard }) => heard.ssml))];
  const faults = await Promise.all(
    speeches.map(async (ssml) => ({
      ssml,
      faults: await check(ssml, { platform: 'amazon' }),
    })),
  );
  expect(faults.filter((each) => each.faults !== undefined)).toEqual([]);
});
