import { readDraft } from '../../compiler/draft';
import { contentFiles } from '../../compiler/files';
import { allSamples, comparable } from '../../compiler/rules/samples';
import { readSet } from '../../lab/set';
import { ownSets } from '../../lab/sets';

const sets = ownSets().map((path) => readSet(path));
const cases = sets.flatMap((each) => (each.kind === 'read' ? each.set.cases : []));

describe('the utterances that measure the skill', () => {
  it('are all well-formed', () => {
    expect(sets.flatMap((each) => (each.kind === 'read' ? each.set.problems : each.why))).toEqual(
      [],
    );
  });

  it('are in no sample, or they would measure what was learned by heart', () => {
    const read = readDraft(contentFiles());
    const samples = read.kind === 'read' ? allSamples(read.draft) : [];
    const places = new Map(
      samples.map(({ text, place }) => [comparable(text), `${place.path}:${place.line}`]),
    );
    const learned = cases.flatMap(({ text }) => {
      const place = places.get(comparable(text));
      return place === undefined ? [] : [`"${text}" is ${place}`];
    });
    expect(samples.length).toBeGreaterThan(0);
    expect(learned).toEqual([]);
  });

  it('say each thing once in a set', () => {
    const twice = sets.flatMap((each) => {
      const texts =
        each.kind === 'read'
          ? each.set.cases.map(({ text, after = '' }) => `${after} ${comparable(text)}`)
          : [];
      return texts.filter((text, index) => texts.indexOf(text) !== index);
    });
    expect(twice).toEqual([]);
  });
});
