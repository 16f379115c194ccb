import { MEDICATIONS, type Content } from '../content';
import type { Named, Turn } from '../turn';
import { engineFor } from './classifier/engine';
import type { LookupModel } from './classifier/model';
import { followUpIn } from './follow-up';
import type { Guess } from './guess';
import { meaningOf, type Meaning, type Understood } from './meaning';
import { MASK, namesIn, oddWordsIn } from './medicine/names';
import type { Place } from './place';
import { read } from './words/reader';

/** How likely something else has to be for a medicine's name to be a mere circumstance, */
const surely = 0.75;

/** and where the name is not on the list; */
const likely = 0.55;

/** and for what only sounds like a name, as "this state" does like selegiline, to be none. */
const certainly = 0.8;

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
  // A name alone says what is asked about, and not that somebody is in danger.
  if (masked === MASK)
    return { turn: aboutMedicine(named, meaning.guess), alarm: { kind: 'none' } };
  if (meaning.alarm.kind === 'danger') return plain(meaning);
  if (named.length === 0)
    return { turn: nameless(words, masked, meaning, place, content, model), alarm: meaning.alarm };
  if (named.every(({ kind }) => kind === 'near')) {
    // Perhaps no name at all, so the words around it are taken as they were heard as well.
    const heard = meaningOf(words, place, content, model);
    if (heard.alarm.kind === 'danger') return doubtful(aboutMedicine(named, meaning.guess));
    if (isElsewhere(heard, certainly)) return plain(heard);
  }
  const least = named.some((each) => mayBeListed(each, content)) ? surely : likely;
  if (isElsewhere(meaning, least)) return plain(meaning);
  return { turn: aboutMedicine(named, meaning.guess), alarm: meaning.alarm };
}

/** What words mean that name no medicine, or only deny one. */
function nameless(
  words: string,
  masked: string,
  { turn }: Meaning,
  place: Place,
  content: Content,
  model: LookupModel,
): Turn {
  if (place.readBack && masked.includes(MASK)) return { kind: 'control', control: 'no' };
  if (turn.kind === 'control' || turn.kind === 'pick') return turn;
  if (turn.kind !== 'medicine') return followUpIn(words, place, content, model) ?? turn;
  return isUnknownName(words, content, model) ? { ...turn, named: [{ kind: 'unclear' }] } : turn;
}

/** Whether there is a word that is no ordinary English and in no sample: "can i take xyrem". */
function isUnknownName(words: string, content: Content, model: LookupModel): boolean {
  const { reader, terms } = engineFor(model);
  return oddWordsIn(words, content).some((word) =>
    read(word, reader).some((stem) => !terms.words.has(stem)),
  );
}

/** Danger that is gone once a name is heard in the words: the read-back, after the 911 line. */
function doubtful(turn: Turn): Understood {
  return { turn, alarm: { kind: 'doubt' } };
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
  if (standing?.kind === 'group') return standing.mayBe.length > 0;
  return standing?.kind === 'listed' || standing?.kind === 'unsure';
}

function aboutMedicine(named: readonly Named[], { forms }: Guess): Turn {
  const [form] = forms;
  const asked = form && form.likely >= likelyForm ? form.what : plainForm;
  return { kind: 'medicine', form: asked, named };
}
