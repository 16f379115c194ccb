import type { Settings } from './softmax';

/**
 * Rate and decay were found by cross-validation (`npm run candidates`); more rounds take longer, and
 * `npm run lab` shows no more understood for them.
 */
export const settings: Omit<Settings, 'seed'> = { rounds: 6, rate: 0.5, decay: 1e-4 };

/** Of the most frequent features about so many are weighed against each other; */
export const mostWeighed = 8000;

/** of them, with naive Bayes beside it, which stores none, the regression needs no more than these. */
export const mostFeatures = 900;

/** Weights below this share of a class's largest are nothing: zeros cost no space. */
export const smallestShare = 0.1;

export const folds = 3;
