import { MEDICATIONS, type Control, type IntentMeaning, type TopicId } from '../../lambda/content';
import type { Thresholds } from '../../lambda/lookup/classifier/model';
import { decide } from '../../lambda/lookup/decide';
import { guessFrom, type Guess } from '../../lambda/lookup/guess';
import type { Turn } from '../../lambda/turn';
import type { HeldOut } from './held-out';

/** How many of the utterances that are no emergency may raise the alarm, and a doubt. */
const falseAlarms = 0.03;
const falseDoubts = 0.1;

/** What one of the examples was taken for, and what it meant. */
interface Judged {
  readonly guess: Guess;
  readonly topics: readonly TopicId[];
  readonly control: Control | undefined;
}

/** So many examples say as much about sixty settings as all of them would. */
const mostTried = 6000;

/** The thresholds that serve callers best over the examples that were held out. */
export function thresholdsFor(
  held: readonly HeldOut[],
  classes: readonly IntentMeaning[],
): Thresholds {
  const scripts = [...classes.keys()].filter((kind) => classes[kind]?.kind === 'emergency');
  const calm = held.filter(({ sample }) => !sample.classes.some((kind) => scripts.includes(kind)));
  const step = Math.ceil(calm.length / mostTried);
  const judged = calm.filter((_, at) => at % step === 0).map((each) => judgedOf(each, classes));
  const alarms = alarmThresholds(calm, scripts);
  const tried = grid().map((each) => ({ ...each, ...alarms }));
  const worths = tried.map((thresholds) =>
    judged.reduce((sum, each) => sum + worth(decide(each.guess, thresholds, undefined), each), 0),
  );
  const best = tried[worths.indexOf(Math.max(...worths))];
  return best ?? { found: 0.3, lead: 0.1, which: 0.3, control: 0.4, ...alarms };
}

function judgedOf({ sample, likely }: HeldOut, classes: readonly IntentMeaning[]): Judged {
  const meanings = sample.classes.flatMap((kind) => classes[kind] ?? []);
  return {
    guess: guessFrom(classes, likely),
    topics: meanings.flatMap(topicMeant),
    control: meanings.find((means) => means.kind === 'control')?.control,
  };
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

function alarmThresholds(
  calm: readonly HeldOut[],
  scripts: readonly number[],
): Pick<Thresholds, 'danger' | 'doubt'> {
  const likely = calm
    .map((each) => scripts.reduce((sum, kind) => sum + (each.likely[kind] ?? 0), 0))
    .sort((a, b) => b - a);
  const at = (share: number): number =>
    Number((likely[Math.floor(likely.length * share)] ?? 0.5).toFixed(3));
  return { danger: at(falseAlarms), doubt: at(falseDoubts) };
}

/**
 * What a turn is worth to somebody who meant this. A wrong answer undoes a right one; asking back is
 * worth less than half an answer, and costs little.
 */
function worth(turn: Turn, { topics, control }: Judged): number {
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
      return control === turn.control ? 1 : -1;
    default:
      return isCovered ? -0.7 : 1;
  }
}

function topicMeant(means: IntentMeaning): TopicId[] {
  if (means.kind === 'topic') return [means.topic];
  return means.kind === 'medicine' ? [MEDICATIONS] : [];
}
