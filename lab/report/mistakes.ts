import type { Neighbour } from '../likeness';
import type { MedicineMistake } from '../medicine-mistakes';
import type { Mistake } from '../mistakes';

/** Wrong answers, each with the sample that misled it and the nearest of what was meant. */
export function wrongLines(path: string, mistakes: readonly Mistake[]): readonly string[] {
  return mistakes.flatMap((mistake) => [
    `${path}:${mistake.line}: "${mistake.text}"${afterIn(mistake)}`,
    `  meant ${mistake.meant}; heard ${mistake.heard} (likelihood ${two(mistake.likelihood)})${alarmIn(mistake)}`,
    `  misled by  ${sampleIn(mistake.misledBy, mistake.heard)}`,
    `  closest    ${sampleIn(mistake.closest, mistake.meant)}`,
  ]);
}

/** What was refused or asked about wrongly, with the nearest sample of what was meant. */
export function unservedLines(path: string, mistakes: readonly Mistake[]): readonly string[] {
  return mistakes.flatMap((mistake) => [
    `${path}:${mistake.line}: "${mistake.text}"${afterIn(mistake)}`,
    `  meant ${mistake.meant}; heard ${mistake.heard}; closest ${sampleIn(mistake.closest, mistake.meant)}`,
  ]);
}

/** What was misunderstood in questions about medicines. */
export function medicineLines(
  path: string,
  mistakes: readonly MedicineMistake[],
): readonly string[] {
  return mistakes.flatMap(({ line, text, meant, heard }) => [
    `${path}:${line}: "${text}"`,
    `  meant ${meant}; heard ${heard}`,
  ]);
}

function afterIn({ after }: Mistake): string {
  return after === undefined ? '' : `, after ${after}`;
}

function alarmIn({ cautioned, sign }: Mistake): string {
  const caution = cautioned ? ', after the line with 911' : '';
  return sign === undefined ? caution : `${caution}, with the danger phrase "${sign}"`;
}

function sampleIn(neighbour: Neighbour | undefined, label: string): string {
  if (!neighbour) return `no sample of ${label} shares a word with it`;
  const { sample, likeness } = neighbour;
  return `"${sample.text}", ${sample.place.path}:${sample.place.line} (likeness ${two(likeness)})`;
}

export function two(share: number): string {
  return share.toFixed(2);
}
