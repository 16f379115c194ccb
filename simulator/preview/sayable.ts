import type { Content, Control } from '../../lambda/content';
import type { Answer, Offer } from '../../lambda/dialog/answer';
import { called } from '../../lambda/dialog/reply';
import type { Session } from '../../lambda/dialog/session';
import type { Model } from '../model';

/** What can be said next, each word for word a sample: answers to the offer first. */
export function sayable({ last, offer }: Session, content: Content, model: Model) {
  const sampleOf = (control: Control) => controlSample(control, content, model);
  return [
    ...new Set([
      ...toOffer(offer, content),
      ...toAnswer(last, offer).map(sampleOf),
      ...content.topics.map((topic) => topic.name),
    ]),
  ].filter((phrase) => phrase !== '');
}

function toOffer(offer: Offer, content: Content): readonly string[] {
  switch (offer.kind) {
    case 'hear':
    case 'confirm':
      return ['yes', 'no'];
    case 'choose':
      return offer.answers.map((each) => called(each, content));
    case 'anything':
    case 'none':
      return [];
  }
}

function toAnswer(last: Answer, offer: Offer): readonly Control[] {
  if (offer.kind === 'none') return [];
  const around: readonly Control[] = ['next', 'repeat', 'slower'];
  return last.kind === 'welcome' ? ['list-topics', 'help'] : [...around, 'list-topics', 'help'];
}

/** The sample that means a control by its own name, such as "help"; else the shortest one. */
function controlSample(control: Control, { intents }: Content, { exact }: Model): string {
  const [name] =
    Object.entries(intents).find(
      ([, means]) => means.kind === 'control' && means.control === control,
    ) ?? [];
  if (exact.get(control) === name) return control;
  const samples = [...exact].flatMap(([sample, intent]) => (intent === name ? [sample] : []));
  return samples.sort((one, other) => one.length - other.length)[0] ?? '';
}
