import { spoken, type Pattern } from '../../simulator/model';
import { samplesOf, slotsIn, type ModelFile } from './model-file';

/** The samples that another intent's sample would take, with one of its values in the slot. */
export function filledBy(model: ModelFile): readonly string[] {
  const patterns = patternsOf(model);
  return samplesOf(model)
    .filter(([, sample]) => slotsIn(sample).length === 0)
    .flatMap(([intent, sample]) => {
      const said = spoken(sample);
      const clash = patterns.find((each) => each.intent !== intent.name && takes(each, said));
      return clash ? [`"${sample}" of ${intent.name} and ${clash.intent}`] : [];
    });
}

type Filling = Omit<Pattern, 'type' | 'slot'> & { readonly values: ReadonlySet<string> };

function patternsOf({ intents, types }: ModelFile): readonly Filling[] {
  const values = new Map(
    types.map(({ name, values }) => [
      name,
      new Set(values.flatMap(({ words }) => words.map(spoken))),
    ]),
  );
  return intents.flatMap(({ name, slots, samples }) =>
    samples
      .filter((sample) => slotsIn(sample).length === 1)
      .map((sample) => {
        const [before = '', slot = '', after = ''] = sample.split(/\{(\w+)\}/);
        const type = slots.find((each) => each.name === slot)?.type ?? '';
        return {
          intent: name,
          before: spoken(before),
          after: spoken(after),
          values: values.get(type) ?? new Set<string>(),
        };
      }),
  );
}

function takes({ before, after, values }: Filling, said: string): boolean {
  const start = before === '' ? 0 : before.length + 1;
  const end = after === '' ? said.length : said.length - after.length - 1;
  return (
    start < end &&
    said.startsWith(before) &&
    said.endsWith(after) &&
    values.has(said.slice(start, end))
  );
}
