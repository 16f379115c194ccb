import { MEDICATIONS, type IntentMeaning, type TopicId } from '../../lambda/content';
import type { Thresholds } from '../../lambda/lookup/classifier/model';
import { decide } from '../../lambda/lookup/decide';
import { guessFrom, type Guess } from '../../lambda/lookup/guess';
import type { Turn } from '../../lambda/turn';
import type { HeldOut } from './held-out';

/** How many of the utterances that are no emergency may raise the alarm, and a doubt. */
const falseAlarms = 0.03;
const falseDoubts = 0.1;

interface Judged {
  readonly guess: Guess;
  readonly meanings: readonly IntentMeaning[];
}

/** The thresholds that serve callers best over the examples that were held out. */
export function thresholdsFor(
  held: readonly HeldOut[],
  classes: readonly IntentMeaning[],
): Thresholds {
  const judged = held.map(({ sample, likely }) => ({
    guess: guessFrom(classes, likely),
    meanings: sample.classes.flatMap((kind) => classes[kind] ?? []),
  }));
  const alarms = alarmThresholds(judged);
  const calm = judged.filter(({ meanings }) => !meanings.some(({ kind }) => kind === 'emergency'));
  const tried = grid().map((each) => ({ ...each, ...alarms }));
  const worths = tried.map((thresholds) =>
    calm.reduce(
      (sum, { guess, meanings }) => sum + worth(decide(guess, thresholds, undefined), meanings),
      0,
    ),
  );
  const best = tried[worths.indexOf(Math.max(...worths))];
  return best ?? { found: 0.3, lead: 0.1, which: 0.3, control: 0.4, ...alarms };
}

/**
 * How far the best topic has to lead to be answered. Chosen between what held-out samples ask for
 * (0.05 to 0.2, for a worth nearly flat) on the side of asking: a wrong answer is worse than none.
 */
const lead = 0.1;

function grid(): Omit<Thresholds, 'danger' | 'doubt'>[] {
  return [0.3, 0.35, 0.4].flatMap((found) =>
    [0.3, 0.35, 0.4, 0.45, 0.5].flatMap((which) =>
      [0.25, 0.3, 0.4, 0.5].map((control) => ({ found, lead, which, control })),
    ),
  );
}

function alarmThresholds(judged: readonly Judged[]): Pick<Thresholds, 'danger' | 'doubt'> {
  const likely = judged
    .filter(({ meanings }) => !meanings.some(({ kind }) => kind === 'emergency'))
    .map(({ guess }) => guess.scripts.reduce((sum, script) => sum + script.likely, 0))
    .sort((a, b) => b - a);
  const at = (share: number): number =>
    Number((likely[Math.floor(likely.length * share)] ?? 0.5).toFixed(3));
  return { danger: at(falseAlarms), doubt: at(falseDoubts) };
}

/**
 * What a turn is worth to somebody who meant this. A wrong answer undoes a right one; asking back is
 * worth less than half an answer, and costs little.
 */
function worth(turn: Turn, meanings: readonly IntentMeaning[]): number {
  const topics = meanings.flatMap(topicMeant);
  const control = meanings.find((means) => means.kind === 'control');
  const isCovered = topics.length > 0 || control !== undefined;
  switch (turn.kind) {
    case 'topic':
    case 'medicine':
      if (topics.includes(turn.kind === 'topic' ? turn.topic : MEDICATIONS)) return 1;
      return -1;
    case 'which':
      if (!isCovered) return 0.45;
      return turn.topics.some((topic) => topics.includes(topic)) ? 0.4 : -0.3;
    case 'control':
      return control?.control === turn.control ? 1 : -1;
    default:
      return isCovered ? -0.7 : 1;
  }
}

function topicMeant(means: IntentMeaning): TopicId[] {
  if (means.kind === 'topic') return [means.topic];
  return means.kind === 'medicine' ? [MEDICATIONS] : [];
}
