import { distance as edits } from 'fastest-levenshtein';
import { distance, weighed, type Weighed } from './distance';
import type { Target } from './entries';
import type { MedicineIndex, Sounding } from './name-index';
import { placesLike } from './pairs';

/** Some words as they sound and as they are spelled. */
export interface Spoken {
  readonly sound: string;
  readonly letters: string;
}

/** A name that some words are like; 1 is the same sound and the same letters. */
export interface Likeness {
  readonly target: Target;
  readonly score: number;
}

/** How like a name words must be to be taken for it. */
export interface Leasts {
  readonly listed: number;
  /** More, since a needless question about these helps nobody; they are here to draw names away. */
  readonly unlisted: number;
}

/** Sound decides and spelling settles: of the shares tried, this one told most names apart. */
const soundShare = 0.7;

/** A second name so little behind the first is as likely meant. */
const tooClose = 0.06;

/**
 * The one or two names that the words are most like. An unlisted name as near as a listed one is
 * among them whatever the least for it, so that Lamisil is never heard as Lamictal.
 */
export function likest(spoken: Spoken, index: MedicineIndex, leasts: Leasts): Likeness[] {
  const sound = weighed(spoken.sound);
  const best = new Map<string, Likeness>();
  let bar = -Infinity;
  // Listed names come first in the index, so that the bar stands when the many others come.
  const { soundings, pairs } = index.sounds();
  for (const place of placesLike(spoken.sound, pairs)) {
    const name = soundings[place];
    if (!name) continue;
    const { id } = name.target.ref;
    const own = name.target.listed || bar > 0 ? leasts.listed : leasts.unlisted;
    const least = Math.max(own, bar, best.get(id)?.score ?? 0);
    const score = likeness(sound, spoken.letters, name, least);
    if (score < least) continue;
    best.set(id, { target: name.target, score });
    bar = Math.max(bar, score - tooClose);
  }
  return [...best.values()]
    .filter(({ score }) => score >= bar)
    .sort((a, b) => b.score - a.score)
    .slice(0, 2);
}

/** The likeness of sound and letters, or 0 when it cannot reach the least. */
function likeness(sound: Weighed, letters: string, name: Sounding, least: number): number {
  const heavier = Math.max(sound.weight, name.sound.weight);
  const most = (heavier * (1 - least)) / soundShare;
  if (Math.abs(sound.weight - name.sound.weight) > most) return 0;
  const apart = distance(sound, name.sound, most);
  if (apart > most) return 0;
  const longer = Math.max(letters.length, name.letters.length);
  const spelling = 1 - edits(letters, name.letters) / longer;
  return soundShare * (1 - apart / heavier) + (1 - soundShare) * spelling;
}
