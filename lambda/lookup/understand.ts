import type { Content } from '../content';
import { meaningOf, type Understood } from './meaning';
import { namesIn } from './medicine-names';
import type { LookupModel } from './model';
import type { Place } from './place';

/** What a person's words mean here: the turn they make, and whether somebody is in danger. */
export function understand(
  words: string,
  place: Place,
  content: Content,
  model: LookupModel,
): Understood {
  const { named, masked } = namesIn(words, content);
  return meaningOf(masked, named, place, content, model);
}
