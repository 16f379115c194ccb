import type { TopicId } from '../../lambda/content';
import { alarmIn, signsFrom } from '../../lambda/lookup/alarm';
import { decide } from '../../lambda/lookup/decide';
import type { Guess, Weighed } from '../../lambda/lookup/guess';
import { inPlace } from '../../lambda/lookup/place';
import { read, readerFor } from '../../lambda/lookup/words/reader';
import { trained } from './lexicon';

const thresholds = { found: 0.4, lead: 0.2, which: 0.3, control: 0.4, danger: 0.5, doubt: 0.3 };
const nothing: Guess = {
  topics: [],
  forms: [],
  controls: [],
  scripts: [],
  medications: 0,
  outside: 0,
  unknown: 0,
};

function topics(...likely: readonly number[]): Weighed<TopicId>[] {
  const ids = ['after-infusion', 'appointment-length', 'medications'];
  return likely.map((each, index) => ({ what: ids[index] ?? '', likely: each }));
}

describe('deciding', () => {
  it.each([
    ['answers a topic that leads', { topics: topics(0.6, 0.1) }, 'topic'],
    ['asks which of two that are close', { topics: topics(0.45, 0.35) }, 'which'],
    [
      'asks where something uncovered is close',
      { topics: topics(0.42, 0.1), outside: 0.4 },
      'which',
    ],
    ['refuses what is likelier not covered', { topics: topics(0.1, 0.1), outside: 0.6 }, 'outside'],
    ['refuses what is likelier no question', { topics: topics(0.1, 0.1), unknown: 0.6 }, 'unknown'],
    ['obeys a clear command', { controls: [{ what: 'yes', likely: 0.7 } as const] }, 'control'],
    ['knows nothing of nothing', {}, 'unknown'],
  ])('%s', (_name, guess, kind) => {
    expect(decide({ ...nothing, ...guess }, thresholds, undefined).kind).toBe(kind);
  });

  it('names the subject whose sure word was said', () => {
    const guess = { ...nothing, topics: topics(0.1, 0.1), outside: 0.5 };
    expect(decide(guess, thresholds, 'price')).toEqual({ kind: 'outside', subject: 'price' });
  });

  it('takes a question about a medicine without a name for its form', () => {
    const guess = {
      ...nothing,
      topics: [{ what: 'medications', likely: 0.7 }, ...topics(0.1)],
      forms: [{ what: 'restart', likely: 0.5 }],
      medications: 0.2,
    };
    expect(decide(guess, thresholds, undefined)).toEqual({
      kind: 'medicine',
      form: 'restart',
      named: [],
    });
  });
});

describe('a weak turn in its place', () => {
  const which = { kind: 'which', topics: ['after-infusion', 'appointment-length'] } as const;

  it('takes the topic at hand where it is one of the two', () => {
    const place = { topic: 'appointment-length', among: [], medicine: false, readBack: false };
    expect(inPlace(which, { ...nothing, topics: topics(0.3, 0.3) }, place)).toEqual({
      kind: 'topic',
      topic: 'appointment-length',
      also: undefined,
    });
  });

  it('chooses between the topics just offered', () => {
    const place = {
      topic: undefined,
      among: ['medications', 'after-infusion'],
      medicine: false,
      readBack: false,
    };
    const turn = { kind: 'unknown', nearest: [] } as const;
    expect(inPlace(turn, { ...nothing, topics: topics(0.2, 0.15, 0.05) }, place)).toMatchObject({
      topic: 'after-infusion',
    });
  });

  it('stays weak where neither place helps', () => {
    expect(
      inPlace(which, nothing, { topic: undefined, among: [], medicine: false, readBack: false }),
    ).toBe(which);
  });
});

describe('the alarm', () => {
  const reader = readerFor(trained);
  const signs = signsFrom(trained);

  it.each([
    ['is raised by a likely emergency', 'he is on the floor', 0.6, 'danger'],
    ['is a doubt where it is less likely', 'he is on the floor', 0.4, 'doubt'],
    ['is none where it is not', 'he is on the floor', 0.1, 'none'],
    ['is raised by a phrase and a doubt together', 'i can not breathe', 0.4, 'danger'],
    ['is a doubt for a phrase alone', 'get us an ambulance', 0.1, 'doubt'],
    ['is none for mere talk', 'what if i can not breathe', 0.1, 'none'],
  ])('%s', (_name, said, likely, kind) => {
    const guess = { ...nothing, scripts: [{ what: 'danger', likely } as const] };
    expect(alarmIn(read(said, reader), guess, signs, thresholds).kind).toBe(kind);
  });

  it('takes the script of the phrase that was said', () => {
    const guess = { ...nothing, scripts: [{ what: 'danger', likely: 0.6 } as const] };
    expect(alarmIn(read('i will kill myself', reader), guess, signs, thresholds)).toEqual({
      kind: 'danger',
      script: 'self-harm',
    });
  });
});
