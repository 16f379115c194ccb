import { lookupModel } from '../lambda/generated/lookup-model';
import { engineFor } from '../lambda/lookup/classifier/engine';
import type { Guess } from '../lambda/lookup/guess';
import { meaningOf } from '../lambda/lookup/meaning';
import { namesIn } from '../lambda/lookup/medicine/names';
import type { Place } from '../lambda/lookup/place';
import { read } from '../lambda/lookup/words/reader';
import type { Judged } from './judge';
import { content } from './labels';

/** What the lookup makes of words, before anything is decided. */
export interface Reading {
  /** The words as the classifiers see them. */
  readonly words: readonly string[];
  readonly guess: Guess;
}

export interface Weighed {
  /** With the names of medicines masked; where there is one, as it was said as well. */
  readonly readings: readonly [Reading, ...Reading[]];
  /** The words in it that mean danger by the lexicon. */
  readonly sign: string | undefined;
}

export interface WeighedCase extends Judged {
  readonly weighed: Weighed;
}

const model = lookupModel();

/** The threshold from which the skill answers a topic at once. */
export const { found } = model.thresholds;

const engine = engineFor(model);
const nowhere: Place = { topic: undefined, among: [], medicine: false, readBack: false };

export function weighEach(judged: readonly Judged[]): readonly WeighedCase[] {
  return judged.map((each) => ({ ...each, weighed: weigh(each.case.text) }));
}

function weigh(text: string): Weighed {
  const { named, masked } = namesIn(text, content);
  const others = named.length > 0 ? [readingOf(text)] : [];
  return { readings: [readingOf(masked), ...others], sign: signIn(text) };
}

function readingOf(text: string): Reading {
  const { guess } = meaningOf(text, nowhere, content, model);
  return { words: read(text, engine.reader), guess };
}

function signIn(text: string): string | undefined {
  const said = ` ${read(text, engine.reader).join(' ')} `;
  const [sign] = engine.signs.danger.flatMap(([, pattern]) => pattern.exec(said)?.[0] ?? []);
  return sign?.trim();
}
