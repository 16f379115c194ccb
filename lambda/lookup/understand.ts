import { MEDICATIONS, type Content } from '../content';
import type { Named, Turn } from '../turn';
import type { Guess } from './guess';
import { meaningOf, type Meaning, type Understood } from './meaning';
import { namesIn } from './medicine-names';
import type { LookupModel } from './model';
import type { Place } from './place';

/** How likely something else has to be for a medicine's name to be a mere circumstance, */
const surely = 0.55;

/** and where it is only a sound alike, as "this state" is to selegiline, or not on the list. */
const likely = 0.4;

/** Asked when a medicine was named and nothing else was clear: silence is never permission. */
const plainForm = 'take';

/** The least likelihood at which a form of question is more than a guess. */
const likelyForm = 0.1;

/** What a person's words mean here: the turn they make, and whether somebody is in danger. */
export function understand(
  words: string,
  place: Place,
  content: Content,
  model: LookupModel,
): Understood {
  const { named, masked } = namesIn(words, content);
  const meaning = meaningOf(masked, place, content, model);
  if (named.length === 0 || meaning.alarm.kind === 'danger') return plain(meaning);
  if (named.every(({ kind }) => kind === 'near')) {
    // Perhaps no name at all, so the words as they were heard count as well.
    const heard = meaningOf(words, place, content, model);
    if (heard.alarm.kind === 'danger' || isElsewhere(heard, likely)) return plain(heard);
  }
  const least = named.some((each) => mayBeListed(each, content)) ? surely : likely;
  if (isElsewhere(meaning, least)) return plain(meaning);
  return { turn: aboutMedicine(named, meaning.guess), alarm: meaning.alarm };
}

function plain({ turn, alarm }: Meaning): Understood {
  return { turn, alarm };
}

/** Whether something other than a medicine is clearly meant. */
function isElsewhere({ turn, guess }: Meaning, least: number): boolean {
  switch (turn.kind) {
    case 'topic':
      return turn.topic !== MEDICATIONS && (guess.topics[0]?.likely ?? 0) >= least;
    case 'outside':
      return Math.max(guess.outside, turn.subject === undefined ? 0 : 1) >= least;
    case 'control':
      return (guess.controls[0]?.likely ?? 0) >= least;
    default:
      return false;
  }
}

function mayBeListed(named: Named, content: Content): boolean {
  if (named.kind !== 'medicine') return named.kind !== 'unclear';
  const { id } = named.medicine;
  const standing = content.medicines.find((medicine) => medicine.id === id)?.standing;
  return standing?.kind === 'listed' || (standing?.kind === 'group' && standing.mayBe.length > 0);
}

function aboutMedicine(named: readonly Named[], { forms }: Guess): Turn {
  const [form] = forms;
  const asked = form && form.likely >= likelyForm ? form.what : plainForm;
  return { kind: 'medicine', form: asked, named };
}
