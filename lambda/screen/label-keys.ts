/**
 * The words on buttons and over parts of a screen or the handout; content/<locale>/prompts.yaml
 * holds one for each, and the compiler none missing and none unused.
 */
export const labelKeys = [
  'title',
  'yes',
  'no',
  'next',
  'questions',
  'medicines',
  'in-full',
  'source',
  'not-here',
  'handout-title',
  'handout-emergency',
  'handout-phone',
] as const;

export type LabelKey = (typeof labelKeys)[number];
