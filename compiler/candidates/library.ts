import MiniSearch from 'minisearch';
import type { Learn } from '../train/judge';

/** So many of the best hits vote, by their score. */
const voters = 12;

/** Short words are too near each other, and looking for all that are near takes most of the time. */
const fuzzy = (word: string): number | boolean => (word.length > 5 ? 0.2 : false);

/** A well-kept search library (minisearch): BM25+ over words, forgiving one letter in five of the longer ones. */
export const library: Learn = (samples, classes) => {
  const search = new MiniSearch<{ id: number; said: string }>({ fields: ['said'] });
  search.addAll(samples.map(({ words }, id) => ({ id, said: words.join(' ') })));
  return ({ words }) => {
    const votes = new Float32Array(classes).fill(1e-4);
    const hits = search.search(words.join(' '), { fuzzy }).slice(0, voters);
    for (const { id, score } of hits) {
      const kinds = samples[Number(id)]?.classes ?? [];
      for (const kind of kinds) votes[kind] = (votes[kind] ?? 0) + score / kinds.length;
    }
    const sum = votes.reduce((total, vote) => total + vote, 0);
    return votes.map((vote) => vote / sum);
  };
};
