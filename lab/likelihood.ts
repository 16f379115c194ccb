import type { Reading, Weighed } from './weigh';

/** How likely a reading makes one of these labels. */
export function likelihoodOf(labels: readonly string[], reading: Reading): number {
  return labels.reduce((sum, label) => sum + likelihood(label, reading), 0);
}

/** The reading that speaks most for the labels: of a name masked and said, either may have decided. */
export function readingFor(
  labels: readonly string[],
  { readings: [first, ...others] }: Weighed,
): Reading {
  return others.reduce(
    (best, each) => (likelihoodOf(labels, each) > likelihoodOf(labels, best) ? each : best),
    first,
  );
}

/** What is no emergency, no topic and no command counts as unknown. */
function likelihood(label: string, { guess }: Reading): number {
  const { topics, controls, scripts, outside, unknown } = guess;
  if (label === 'emergency') return scripts.reduce((sum, { likely }) => sum + likely, 0);
  const named = [...topics, ...controls].find(({ what }) => what === label);
  return named?.likely ?? outside + unknown;
}
