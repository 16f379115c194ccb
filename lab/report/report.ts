import type { Findings } from '../lab';
import type { Measured } from '../measure';
import type { Pair, Pairs } from '../pairs';
import { medicineLines, two, unservedLines, wrongLines } from './mistakes';
import { section } from './section';
import { confusionTable, curveTable, figureTable, tallyTable } from './tables';

/** The report of every set, then of the samples, as text to read. */
export function report({ sets, found, ...pairs }: Findings): string {
  return [...sets.flatMap((set) => setReport(set, found)), ...samplesReport(pairs)].join('\n');
}

function setReport(set: Measured, found: number): readonly string[] {
  const { path, lines, problems } = set;
  const title = `${path}: ${lines} lines`;
  return [
    title,
    '='.repeat(title.length),
    '',
    ...section(`Left out, ${problems.length} that cannot be read`, problems),
    ...section('Figures', figureTable(set.figures)),
    ...section('By what was meant', tallyTable(set.labels)),
    ...section('By how it was said, of what the FAQ covers', tallyTable(set.styles)),
    ...section('Meant (rows) and heard (columns)', confusionTable(set.confusion)),
    ...section(
      `Risk and coverage: answering from each likelihood on (the skill: ${two(found)}, and asks below)`,
      curveTable(set.curve),
    ),
    ...section(`Wrong answers, ${set.wrong.length}`, wrongLines(path, set.wrong)),
    ...section(
      `Refused, or asked about other topics, ${set.unserved.length}`,
      unservedLines(path, set.unserved),
    ),
    ...section(
      `About medicines, heard as something else, ${set.medicines.length}`,
      medicineLines(path, set.medicines),
    ),
  ];
}

function samplesReport({ collisions, copies }: Pairs): readonly string[] {
  const title = 'Samples';
  return [
    title,
    '='.repeat(title.length),
    '',
    ...section(
      `Collisions: nearly alike, and meaning something else, ${collisions.length}`,
      collisions.flatMap(pairLines),
    ),
    ...section(
      `Adding nothing: near copies of another sample of the same thing, ${copies.length}`,
      copies.flatMap(pairLines),
    ),
  ];
}

function pairLines({ first, second, likeness }: Pair): readonly string[] {
  return [second, first].map(
    ({ text, of, place }, at) =>
      `${at === 0 ? two(likeness) : '    '} "${text}" (${of}), ${place.path}:${place.line}`,
  );
}
