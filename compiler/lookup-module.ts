import { createHash } from 'node:crypto';
import type { Draft } from './draft';
import { intentPlans } from './intents';
import { module } from './module';
import type { Example } from './train/examples';
import { train } from './train/train';

export const LOOKUP = 'lambda/generated/lookup-model.ts';

const SEED = 20;

/** The generated lookup model; the earlier one where it was trained on the same examples. */
export function lookupModule(draft: Draft, earlier: string | undefined): string {
  const lessons = { examples: examplesOf(draft), lexicon: draft.lexicon.value, seed: SEED };
  const mark = `/** Trained on examples with the hash ${hash(lessons)}. */`;
  if (earlier?.includes(mark) === true) return earlier;
  const model = train(lessons.examples, lessons.lexicon, lessons.seed);
  return module(
    `import type { LookupModel } from '../lookup/classifier/model';\n\n${mark}\nexport const model: LookupModel = `,
    model,
  );
}

/** Every sample with what it means, as the lookup is trained on it. */
export function examplesOf(draft: Draft): readonly Example[] {
  return [
    ...intentPlans(draft).flatMap(({ means, samples }) =>
      samples.flatMap((sample): readonly Example[] => {
        // A name of any medicine is masked before the lookup sees it; see namesIn.
        const text = sample.replaceAll('{medicine}', 'medicinename');
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
