import type { Kind } from '../../lambda/lookup/classifier/features';
import type { Settings } from './softmax';

/** Found by cross-validation (`npm run candidates`), as the README's table tells. */
export const settings: Omit<Settings, 'seed'> = { rounds: 12, rate: 0.5, decay: 1e-4 };

/** A pair of words that one sample alone has says more about its author than about its meaning. */
export const fewestSamples: Readonly<Record<Kind, number>> = { word: 1, pair: 2, concept: 1 };

/** With naive Bayes beside it, which stores none, the regression needs no more features than these. */
export const mostFeatures = 950;

/** Weights below this share of a class's largest are nothing: zeros cost no space. */
export const smallestShare = 0.1;

export const folds = 5;
