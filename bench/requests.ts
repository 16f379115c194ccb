import { CANARY, everywhere, fromTheStart, MISHEARD, type Action } from '../certify/walk/action';
import { contentFor } from '../lambda/content-for';
import { envelope, intentRequest, requestBase } from '../simulator/envelope';

const LOCALE = 'en-US';
const unresolved = [CANARY, MISHEARD];
const session = { id: 'amzn1.echo-api.session.bench', isNew: false, attributes: {} };
const device = { locale: LOCALE, viewport: undefined };

/** What people ask for by an intent of the model: controls, topics, medicines, emergencies. */
export function resolved(): readonly object[] {
  const content = contentFor(LOCALE);
  const asked = [...everywhere(content), ...fromTheStart(content)].filter(isResolved);
  return asked.map(({ request }) => envelope(request, session, device));
}

/** What people say freely, as the samples of a content say it, in words that are no sample. */
export function freely(samples: readonly string[]): readonly object[] {
  return samples.map((sample) => {
    const value = `please ${sample}`;
    const query = { value, type: 'AMAZON.SearchQuery', match: undefined };
    const request = intentRequest(
      { intent: 'AskIntent', slots: { query } },
      ['query'],
      requestBase(0, LOCALE),
    );
    return envelope(request, session, device);
  });
}

export const launch = envelope(
  { type: 'LaunchRequest', ...requestBase(0, LOCALE) },
  session,
  device,
);

/** Resolved by Alexa: no free words, and every slot matched. A name misheard is looked for by sound. */
function isResolved({ name, request }: Action): boolean {
  if (request.type !== 'IntentRequest') return true;
  return request.intent.name !== 'AskIntent' && !unresolved.some((words) => name.includes(words));
}
