import { isCovered } from './kinds';
import type { WeighedCase } from './weigh';

/** What answering from this likelihood on would mean. */
export interface CurvePoint {
  readonly from: number;
  /** Of the questions that the FAQ covers: how many are answered, and how many of these wrongly. */
  readonly answered: number;
  readonly wrong: number;
  /** How many of the lines that the FAQ does not cover are answered all the same. */
  readonly uncoveredAnswered: number;
}

export interface Curve {
  readonly covered: number;
  readonly uncovered: number;
  readonly points: readonly CurvePoint[];
}

const steps = Array.from({ length: 15 }, (_, step) => (90 - 5 * step) / 100);

/**
 * Risk against coverage: the best topic of every line, answered from each likelihood on, as if there
 * were no asking back. Lines that name a medicine are left out, for the name decides those.
 */
export function curveOf(judged: readonly WeighedCase[]): Curve {
  const guessed = judged.filter(({ weighed }) => weighed.readings.length === 1);
  const covered = guessed.filter(isCovered);
  const uncovered = guessed.filter((each) => each.case.label === 'unknown');
  return {
    covered: covered.length,
    uncovered: uncovered.length,
    points: steps.map((from) => {
      const answered = covered.filter((each) => likelihood(each) >= from);
      return {
        from,
        answered: answered.length,
        wrong: answered.filter((each) => bestTopic(each)?.what !== each.case.label).length,
        uncoveredAnswered: uncovered.filter((each) => likelihood(each) >= from).length,
      };
    }),
  };
}

function likelihood(judged: WeighedCase): number {
  return bestTopic(judged)?.likely ?? 0;
}

function bestTopic({ weighed }: WeighedCase) {
  return weighed.readings[0].guess.topics[0];
}
