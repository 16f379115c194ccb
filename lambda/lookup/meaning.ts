import type { Content } from '../content';
import type { Turn } from '../turn';
import { alarmIn, type Alarm } from './alarm';
import { engineFor, likelihoods, type Engine } from './classifier/engine';
import type { LookupModel } from './classifier/model';
import { decide } from './decide';
import { guessFrom, type Guess } from './guess';
import { inPlace, type Place } from './place';
import { subjectIn } from './subject';
import { twoTopicsIn } from './two-questions';
import { read } from './words/reader';

/** What was understood, and whether somebody is in danger, which comes before everything. */
export interface Understood {
  readonly turn: Turn;
  readonly alarm: Alarm;
}

/** The meaning of words without regard to medicines, whose names have been masked. */
export interface Meaning extends Understood {
  readonly guess: Guess;
}

export function meaningOf(
  words: string,
  place: Place,
  content: Content,
  model: LookupModel,
): Meaning {
  const engine = engineFor(model);
  const stems = read(words, engine.reader);
  const guess = guessOf(stems, engine);
  const alarm = alarmIn(stems, guess, engine.signs, model.thresholds);
  if (stems.length === 0) return { turn: { kind: 'unknown', nearest: [] }, alarm, guess };
  return alarm.kind === 'danger'
    ? { turn: { kind: 'emergency', script: alarm.script }, alarm, guess }
    : { turn: turnOf(stems, guess, place, content, engine), alarm, guess };
}

function turnOf(
  words: readonly string[],
  guess: Guess,
  place: Place,
  content: Content,
  engine: Engine,
): Turn {
  const position = engine.positions.get(words.join(' '));
  if (position !== undefined) return { kind: 'pick', position };
  const subject = subjectIn(words, content, engine.reader);
  const turn = decide(guess, engine.model.thresholds, subject);
  if (turn.kind === 'control' || turn.kind === 'outside') return turn;
  const two = twoTopicsIn(words, engine.joints, (half) => guessOf(half, engine));
  return two ? { kind: 'topic', topic: two[0], also: two[1] } : inPlace(turn, guess, place);
}

function guessOf(words: readonly string[], engine: Engine): Guess {
  const { model, terms } = engine;
  // Words that no sample has would be judged by their number alone.
  if (!words.some((word) => terms.words.has(word)))
    return guessFrom(model.classes, new Float32Array(model.classes.length));
  return guessFrom(model.classes, likelihoods(words, engine));
}
