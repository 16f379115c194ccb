import type { Content } from '../content';
import type { Named, Turn } from '../turn';
import { alarmIn, type Alarm } from './alarm';
import { decide } from './decide';
import { engineFor, likelihoods, type Engine } from './engine';
import { guessFrom, type Guess } from './guess';
import type { LookupModel } from './model';
import { inPlace, type Place } from './place';
import { read } from './reader';
import { subjectIn } from './subject';
import { twoTopicsIn } from './two-questions';

/** What was understood, and whether somebody is in danger, which comes before everything. */
export interface Understood {
  readonly turn: Turn;
  readonly alarm: Alarm;
}

/** The meaning of words in which every medicine's name has been masked already. */
export function meaningOf(
  masked: string,
  named: readonly Named[],
  place: Place,
  content: Content,
  model: LookupModel,
): Understood {
  const engine = engineFor(model);
  const words = read(masked, engine.reader);
  if (words.length === 0) return { turn: { kind: 'unknown', nearest: [] }, alarm: { kind: 'none' } };
  const guess = guessOf(words, engine);
  const alarm = alarmIn(words, guess, engine.signs, model.thresholds);
  if (alarm.kind === 'danger')
    return { turn: { kind: 'emergency', script: alarm.script }, alarm };
  return { turn: turnOf(words, guess, named, place, content, engine), alarm };
}

function turnOf(
  words: readonly string[],
  guess: Guess,
  named: readonly Named[],
  place: Place,
  content: Content,
  engine: Engine,
): Turn {
  const position = engine.positions.get(words.join(' '));
  if (position !== undefined) return { kind: 'pick', position };
  const turn = decide(guess, engine.model.thresholds, subjectIn(words, content, engine.reader));
  if (named.length > 0) return withMedicine(turn, guess, named);
  const two = twoTopicsIn(words, engine.joints, (half) => guessOf(half, engine));
  if (two && turn.kind !== 'control' && turn.kind !== 'outside')
    return { kind: 'topic', topic: two[0], also: two[1] };
  return inPlace(turn, guess, place);
}

function guessOf(words: readonly string[], engine: Engine): Guess {
  return guessFrom(engine.model.classes, likelihoods(words, engine));
}

/** How sure another topic has to be for a medicine's name to be a mere circumstance. */
const surely = 0.85;

/** Asked when a medicine was named and nothing else was clear: silence is never permission. */
const plainForm = 'take';

/** The least likelihood at which a form of question is more than a guess. */
const likelyForm = 0.1;

/** A name makes it a question about that medicine, unless something else is clearly meant. */
function withMedicine(turn: Turn, guess: Guess, named: readonly Named[]): Turn {
  const sure = (guess.topics[0]?.likely ?? 0) >= surely;
  if (turn.kind === 'control' || (turn.kind === 'topic' && sure && turn.topic !== 'medications'))
    return turn;
  const form = guess.forms[0];
  return {
    kind: 'medicine',
    form: form && form.likely >= likelyForm ? form.what : plainForm,
    named,
  };
}
