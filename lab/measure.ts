import { confusionOf, type Confusion } from './confusion';
import { curveOf, type Curve } from './curve';
import { figuresOf, type Figure } from './figures/figures';
import type { SampleIndex } from './likeness';
import { medicineMistakes, type MedicineMistake } from './medicine-mistakes';
import { unserved, wrongAnswers, type Mistake } from './mistakes';
import { byLabel, byStyle, type Tally } from './tally';
import type { WeighedCase } from './weigh';

/** All that one set of utterances tells. */
export interface Measured {
  readonly path: string;
  readonly lines: number;
  /** What is wrong with lines of the file; they are not counted. */
  readonly problems: readonly string[];
  readonly figures: readonly Figure[];
  readonly labels: readonly Tally[];
  readonly styles: readonly Tally[];
  readonly confusion: Confusion;
  readonly curve: Curve;
  readonly wrong: readonly Mistake[];
  readonly unserved: readonly Mistake[];
  readonly medicines: readonly MedicineMistake[];
}

export function measure(
  { path, problems }: Pick<Measured, 'path' | 'problems'>,
  judged: readonly WeighedCase[],
  index: SampleIndex,
): Measured {
  return {
    path,
    lines: judged.length,
    problems,
    figures: figuresOf(judged),
    labels: byLabel(judged),
    styles: byStyle(judged),
    confusion: confusionOf(judged),
    curve: curveOf(judged),
    wrong: wrongAnswers(judged, index),
    unserved: unserved(judged, index),
    medicines: medicineMistakes(judged),
  };
}
