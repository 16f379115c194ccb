import type { Request } from 'ask-sdk-model';
import { intent, slot } from '../envelopes';

/** What people say to steer, as the intents that Alexa makes of it. */
export const yes = intent('AMAZON.YesIntent');
export const no = intent('AMAZON.NoIntent');
export const more = intent('MoreIntent');
export const next = intent('AMAZON.NextIntent');
export const previous = intent('AMAZON.PreviousIntent');
export const repeat = intent('AMAZON.RepeatIntent');
export const slower = intent('SlowerIntent');
export const help = intent('AMAZON.HelpIntent');
export const listQuestions = intent('ListTopicsIntent');
export const stop = intent('AMAZON.StopIntent');
export const cancel = intent('AMAZON.CancelIntent');
export const goHome = intent('AMAZON.NavigateHomeIntent');
/** Words of which Alexa made nothing; they never reach the skill. */
export const mumble = intent('AMAZON.FallbackIntent');

const topicIntents = {
  'what-is-ketamine': 'WhatIsKetamineIntent',
  'how-it-works': 'HowItWorksIntent',
  medications: 'MedicationsIntent',
  'during-infusion': 'DuringInfusionIntent',
  'after-infusion': 'AfterInfusionIntent',
  'appointment-length': 'AppointmentLengthIntent',
  'results-duration': 'ResultsDurationIntent',
} as const;

export type TopicName = keyof typeof topicIntents;

/** The seven questions, in the order of the patient's path. */
export const topicNames = Object.keys(topicIntents) as readonly TopicName[];

export function asksAbout(topic: TopicName): Request {
  return intent(topicIntents[topic]);
}

/** "How long does it last", which may mean two things. */
export const howLong = intent('AppointmentLengthOrResultsDurationIntent');

/** A question about a medicine, as a form of the content; ids are what Alexa matched. */
export function asksOf(form: string, words?: string, ...ids: readonly string[]): Request {
  const name = form
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
  return intent(`Medicine${name}Intent`, { medicine: slot('medicine', words, ...ids) });
}

/** Whatever is said, in the slot that takes whole sentences. */
export function freely(words: string): Request {
  return intent('AskIntent', { query: slot('query', words) });
}

/** "The second one." */
export function picks(position: number): Request {
  return intent('PickIntent', { position: slot('position', String(position), String(position)) });
}

/** A subject that the FAQ does not cover. */
export function asksOutside(words: string, ...ids: readonly string[]): Request {
  return intent('OutsideIntent', { subject: slot('subject', words, ...ids) });
}
