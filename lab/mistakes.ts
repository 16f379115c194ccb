import { likelihoodOf, readingFor } from './likelihood';
import { nearestTo, type Neighbour, type SampleIndex } from './likeness';
import type { Sample } from './samples';
import type { WeighedCase } from './weigh';

/** A line that did not get what it meant, and the samples that explain it. */
export interface Mistake {
  readonly line: number;
  readonly text: string;
  readonly after: string | undefined;
  readonly meant: string;
  readonly heard: string;
  /** How likely the classifiers found what was heard. */
  readonly likelihood: number;
  /** The nearest sample of what was heard, and the nearest of what was meant. */
  readonly misledBy: Neighbour | undefined;
  readonly closest: Neighbour | undefined;
  readonly cautioned: boolean;
  /** The words in it that mean danger by the lexicon, as the lookup reads them. */
  readonly sign: string | undefined;
}

/** Everything that was taken for something else. */
export function wrongAnswers(
  judged: readonly WeighedCase[],
  index: SampleIndex,
): readonly Mistake[] {
  return judged.filter(({ verdict }) => verdict === 'wrong').map((each) => mistake(each, index));
}

/** What was refused, or asked back about without offering what was meant. */
export function unserved(judged: readonly WeighedCase[], index: SampleIndex): readonly Mistake[] {
  return judged
    .filter(
      ({ verdict, case: { label } }) =>
        verdict === 'refused' || (verdict === 'asked' && label !== 'unknown'),
    )
    .map((each) => mistake(each, index));
}

function mistake(judged: WeighedCase, index: SampleIndex): Mistake {
  const { heard, weighed, case: asked } = judged;
  const meant = asked.choices ?? [asked.label];
  const taken = heard.label === 'ambiguous' ? heard.choices : [heard.label];
  const reading = readingFor(taken, weighed);
  return {
    line: asked.line,
    text: asked.text,
    after: asked.after,
    meant: meant.join(' or '),
    heard: taken.join(' or '),
    likelihood: likelihoodOf(taken, reading),
    misledBy: nearestTo(reading.words, index, meansOneOf(taken)),
    closest: nearestTo(weighed.readings[0].words, index, meansOneOf(meant)),
    cautioned: heard.cautioned,
    sign: weighed.sign,
  };
}

/** Whether a sample means one of the labels; an ambiguous one means either of its topics. */
function meansOneOf(labels: readonly string[]): (sample: Sample) => boolean {
  return ({ label, topics }) =>
    labels.includes(label) ||
    (label === 'ambiguous' && topics.some((each) => labels.includes(each)));
}
