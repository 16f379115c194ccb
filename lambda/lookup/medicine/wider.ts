import { alikeAt, mostWords } from './alike';
import type { Found } from './found';
import type { MedicineIndex } from './name-index';
import { inside, overlap, ranges, type Range, type Sentence } from './sentence';

/** So like a longer name that the short one in it was hardly meant alone. */
const surely = { listed: 0.85, unlisted: 0.85 };

/**
 * A short name may be a piece of a longer one: "benzo dies a pean" is one name, "benzo tropine" is
 * no benzo at all, and "s citalopram" may be escitalopram, so that it has to be asked.
 */
export function widened(
  found: readonly Found[],
  sentence: Sentence,
  index: MedicineIndex,
): Found[] {
  return found.map((each) => {
    if (each.end - each.start > 1) return each;
    const [wider] = ranges(sentence.words.length, mostWords)
      .filter((range) => isAround(range, each, sentence))
      .filter((range) => !found.some((other) => other !== each && overlap(other, range)))
      .flatMap((range) => alikeAt(range, sentence, index, surely))
      .sort((a, b) => b.score - a.score);
    return wider ? together(each, wider) : each;
  });
}

/** Around the name, with more than common words beside it. */
function isAround(range: Range, name: Range, { kinds }: Sentence): boolean {
  const beside = [...kinds.slice(range.start, name.start), ...kinds.slice(name.end, range.end)];
  return inside(name, range) && beside.some((kind) => kind !== 'common');
}

function together(name: Found, wider: Found): Found {
  const { start, end } = wider;
  const [first] = wider.targets;
  const [said] = name.targets;
  if (!first || !said || first.ref.id === said.ref.id) return { ...name, start, end };
  return {
    start,
    end,
    exact: false,
    targets: [first, said].filter(({ kind }) => kind === 'medicine'),
  };
}
