import type { IntentMeaning, TopicId } from '../../lambda/content';
import { decide } from '../../lambda/lookup/decide';
import { guessFrom, type Guess } from '../../lambda/lookup/guess';
import type { Thresholds } from '../../lambda/lookup/model';
import { probabilitiesOf } from '../../lambda/lookup/softmax';
import type { Turn } from '../../lambda/turn';
import { meaningsOf } from './classes';
import type { HeldOut } from './held-out';

/** How many of the utterances that are no emergency may raise the alarm, and a doubt. */
const falseAlarms = 0.012;
const falseDoubts = 0.06;

interface Judged {
  readonly guess: Guess;
  readonly meanings: readonly IntentMeaning[];
}

/** The temperature at which held-out examples are the least surprising. */
export function temperatureFor(held: readonly HeldOut[]): number {
  const tried = Array.from({ length: 16 }, (_, step) => 0.7 + step * 0.1);
  const surprises = tried.map((temperature) => surpriseAt(held, temperature));
  return Number((tried[surprises.indexOf(Math.min(...surprises))] ?? 1).toFixed(1));
}

function surpriseAt(held: readonly HeldOut[], temperature: number): number {
  return held.reduce((sum, { prepared, scores }) => {
    const likely = probabilitiesOf(scores, temperature);
    const met = prepared.targets.reduce((total, [kind]) => total + (likely[kind] ?? 0), 0);
    return sum - Math.log(Math.max(met, 1e-9));
  }, 0);
}

/** The thresholds that serve callers best over the examples that were held out. */
export function thresholdsFor(
  held: readonly HeldOut[],
  classes: readonly IntentMeaning[],
  temperature: number,
): Thresholds {
  const judged = held.map(({ prepared, scores }) => ({
    guess: guessFrom(classes, probabilitiesOf(scores, temperature)),
    meanings: meaningsOf(prepared.example),
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
  return best ?? { found: 0.5, which: 0.5, control: 0.5, ...alarms };
}

function grid(): Pick<Thresholds, 'found' | 'which' | 'control'>[] {
  const steps = Array.from({ length: 13 }, (_, step) => Number((0.2 + step * 0.05).toFixed(2)));
  return steps.flatMap((found) =>
    steps.flatMap((which) => [0.3, 0.4, 0.5, 0.6].map((control) => ({ found, which, control }))),
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

/** What a turn is worth to somebody who meant this: a wrong answer costs more than asking back. */
function worth(turn: Turn, meanings: readonly IntentMeaning[]): number {
  const topics = meanings.flatMap(topicMeant);
  const control = meanings.find((means) => means.kind === 'control');
  switch (turn.kind) {
    case 'topic':
      return topics.includes(turn.topic) ? 1 : -1.5;
    case 'medicine':
      return topics.includes('medications') ? 1 : -1.5;
    case 'which':
      return turn.topics.some((topic) => topics.includes(topic)) ? 0.6 : -0.4;
    case 'control':
      return control?.control === turn.control ? 1 : -1;
    default:
      return topics.length > 0 || control ? -0.2 : 1;
  }
}

function topicMeant(means: IntentMeaning): TopicId[] {
  if (means.kind === 'topic') return [means.topic];
  return means.kind === 'medicine' ? ['medications'] : [];
}
