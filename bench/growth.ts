import { compile } from '../compiler/compile';
import { format } from '../compiler/diagnostic';
import { LANGUAGE, readDraft, type ContentFiles } from '../compiler/draft';
import { contentFiles } from '../compiler/files';
import { allSamples } from '../compiler/rules/samples';
import { manyTopics } from './many-topics';
import { freely, resolved } from './requests';
import { skillWith } from './skill-with';
import { warm, type Warm } from './warm';
import type { Workshop } from './workshop';

/** The product with so many topics, measured. */
export interface Grown {
  readonly topics: number;
  readonly compileSeconds: number;
  readonly modelBytes: number;
  readonly handler: string;
  readonly resolved: Warm;
  /** A whole request of free words, of which the lookup is nearly all. */
  readonly free: Warm;
}

/** Compiles, bundles and asks the skill with so many topics. */
export async function grow(
  workshop: Workshop,
  worker: string,
  topics: number,
  requests: number,
): Promise<Grown> {
  const content = manyTopics(contentFiles(), topics);
  const started = performance.now();
  const compiled = compile(content);
  const compileSeconds = (performance.now() - started) / 1000;
  if (compiled.kind === 'refused')
    throw new Error(compiled.diagnostics.slice(0, 3).map(format).join('\n'));
  const model = compiled.files.get(`interaction-model/${LANGUAGE}.json`) ?? '';
  const handler = await skillWith(workshop, compiled.files, `skill-${topics}.js`);
  const measure = (events: readonly object[], count: number) =>
    warm(workshop, worker, handler, events, count);
  return {
    topics,
    compileSeconds,
    modelBytes: Buffer.byteLength(model),
    handler,
    resolved: await measure(resolved(), requests),
    free: await measure(freely(someSamples(content)), requests / 10),
  };
}

/** Every so manieth sample of the topics, of talk from elsewhere, and of emergencies. */
function someSamples(content: ContentFiles): readonly string[] {
  const read = readDraft(content);
  if (read.kind === 'refused') return [];
  const all = allSamples(read.draft)
    .map(({ text }) => text)
    .filter((text) => !text.includes('{'));
  return all.filter((_, at) => at % Math.ceil(all.length / 300) === 0);
}
