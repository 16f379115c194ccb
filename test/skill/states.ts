import { launch } from '../envelopes';
import { told, type Heard, type Saying } from './conversation';
import * as say from './sayings';

/** A place in a conversation: what is said to come there. */
export interface State {
  readonly place: string;
  readonly sayings: readonly Saying[];
  /** How many of the last replies are prompts, so that the answer to repeat is further back. */
  readonly prompts: number;
}

export const states: readonly State[] = [
  state('the welcome'),
  state('a short answer', say.asksAbout('how-it-works')),
  state('a full answer', say.asksAbout('how-it-works'), say.more),
  state('an answer without more', say.asksAbout('results-duration')),
  state('the last question unheard', ...say.topicNames.slice(1).map(say.asksAbout)),
  state('all seven questions', ...say.topicNames.flatMap((id) => [say.asksAbout(id), say.more])),
  state('the list of questions', say.listQuestions),
  state('the rest of the list of questions', say.listQuestions, say.yes),
  state('"did you mean"', say.howLong),
  state('a listed medicine', say.asksOf('stop', 'klonopin', 'clonazepam')),
  state('a medicine class', say.asksOf('stop', 'benzos', 'benzodiazepine')),
  state('a medicine not on the list', say.asksOf('take', 'tylenol', 'acetaminophen')),
  state('a medicine that nobody knows', say.asksOf('take', 'zzyzx quorp')),
  state('no medicine named', say.asksOf('stop')),
  state('two medicines', say.freely('can i take xanax and tylenol')),
  state('a name read back', say.asksOf('stop', 'zan axe', 'alprazolam')),
  state('two names read back', say.asksOf('stop', 'lora zam', 'lorazepam', 'alprazolam')),
  state('the first of the medicine list', say.asksOf('which')),
  state('the middle of the medicine list', say.asksOf('which'), say.next, say.next),
  state('the end of the medicine list', say.asksOf('which'), say.next, say.next, say.next),
  state('a question beyond the FAQ', say.asksOutside('parking')),
  state('a subject beyond the FAQ', say.asksOutside('insurance', 'insurance')),
  afterPrompts(1, 'a "no" to more', say.asksAbout('how-it-works'), say.no),
  afterPrompts(1, 'a "no" to the next question', say.asksAbout('results-duration'), say.no),
  afterPrompts(1, 'a "no" to the medicine list', say.asksOf('stop', 'valium', 'diazepam'), say.no),
  afterPrompts(1, 'one miss', say.asksAbout('after-infusion'), say.mumble),
  afterPrompts(2, 'two misses', say.asksAbout('after-infusion'), say.mumble, say.mumble),
  afterPrompts(1, 'help', say.asksAbout('after-infusion'), say.help),
];

/** The replies on the way to a state, that of the welcome first. */
export function repliesTo({ sayings }: State): Promise<readonly Heard[]> {
  return told(launch(), ...sayings);
}

function state(place: string, ...sayings: readonly Saying[]): State {
  return { place, sayings, prompts: 0 };
}

function afterPrompts(prompts: number, place: string, ...sayings: readonly Saying[]): State {
  return { place, sayings, prompts };
}
