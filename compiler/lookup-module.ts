import { createHash } from 'node:crypto';
import type { Content } from '../lambda/content';
import type { LookupModel } from '../lambda/lookup/classifier/model';
import { MASK, maskedSample } from '../lambda/lookup/medicine/names';
import type { Draft } from './draft';
import { intentPlans } from './intents';
import { lazyModule } from './module';
import type { Example } from './train/examples';
import { train } from './train/train';

export const LOOKUP = 'lambda/generated/lookup-model.ts';

const SEED = 20;

/** The generated lookup model; the earlier one where it was trained on the same content. */
export function lookupModule(draft: Draft, content: Content, earlier: string | undefined): string {
  const lexicon = draft.lexicon.value;
  // The medicines decide what is masked; masking itself takes too long for every edit of an answer.
  const taught = [samplesOf(draft), draft.medicines.value, lexicon, SEED];
  const comment = `Trained on content with the hash ${hash(taught)}.`;
  if (earlier?.includes(comment) === true) return earlier;
  return sourceOf(train(examplesOf(draft, content), lexicon, SEED), comment);
}

export function sourceOf(model: Partial<LookupModel>, comment: string): string {
  const from = '../lookup/classifier/model';
  return lazyModule({ name: 'lookupModel', type: 'LookupModel', from, comment }, model);
}

/** Every sample with what it means, its medicines masked: as the lookup will hear it. */
export function examplesOf(draft: Draft, content: Content): readonly Example[] {
  return samplesOf(draft).map((each) => ({ ...each, text: asHeard(each.text, content) }));
}

/** A sample as namesIn leaves an utterance: every name of a medicine is one word. */
export function asHeard(sample: string, content: Content): string {
  return sample.includes(MASK) ? sample : maskedSample(sample, content);
}

/** Every sample with what it means, as it is written but for the slot. */
export function samplesOf(draft: Draft): readonly Example[] {
  return [
    ...intentPlans(draft).flatMap(({ means, samples }) =>
      samples.flatMap((sample): readonly Example[] => {
        const text = sample.replaceAll('{medicine}', MASK);
        if (means.kind === 'which') return [{ text, topics: means.topics }];
        return text.includes('{') ? [] : [{ text, means }];
      }),
    ),
    ...draft.elsewhere.value.samples.map((text): Example => ({ text, means: { kind: 'unknown' } })),
  ];
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}
