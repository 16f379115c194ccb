import type { Request } from 'ask-sdk-model';
import type { Content, IntentMeaning, Medicine } from '../../lambda/content';
import { intentRequest, requestBase } from '../../simulator/envelope';
import type { RecognisedSlot } from '../../simulator/recognise';

/** Something to say or to touch, as the request that Alexa would make of it. */
export interface Action {
  readonly name: string;
  readonly request: Request;
}

/** Words that stand for what a person says and no log may hold; no topic, no medicine, no danger. */
export const CANARY = 'quetzalcanary';

/** A name that a recogniser has mangled. */
export const MISHEARD = 'zan axe';

/** What can be said anywhere and depends on the place. */
export function everywhere(content: Content): readonly Action[] {
  return [
    launch(content),
    ended(content),
    ...intents(content, ({ kind }) => ['control', 'unknown', 'topic'].includes(kind)),
    ...intents(content, ({ kind }) => kind === 'medicine').slice(0, 2),
    ...['1', '2', '7', '9'].map((id) =>
      ask(content, 'PickIntent', { position: slot('POSITION', id, id) }),
    ),
  ];
}

/** What need not be said everywhere, because its answer does not depend on the place. */
export function fromTheStart(content: Content): readonly Action[] {
  const forms = namesWhere(content, ({ kind }) => kind === 'medicine');
  const outside = namesWhere(content, ({ kind }) => kind === 'outside');
  return [
    ...intents(content, ({ kind }) => ['which', 'emergency', 'outside', 'medicine'].includes(kind)),
    ...forms.flatMap((form) =>
      medicineSlots(content).map((medicine) => ask(content, form, { medicine })),
    ),
    ...outside.flatMap((intent) =>
      content.subjects.map(({ id, name }) =>
        ask(content, intent, { subject: slot('SUBJECT', name, id) }),
      ),
    ),
    ...sentences.map((words) => freely(content, words)),
  ];
}

const sentences = [
  'how long does recovery take and do i have to stop my xanax',
  'can i take xanax and zoloft and a benzo',
  'she cannot breathe',
  'i want to end my life',
  'he is a bit short of breath is that normal',
  'the second one',
  CANARY,
  `can i take ${CANARY} tablets`,
];

/** One medicine for each way it can be known: listed, a class, not listed, a group, misheard, unclear. */
function medicineSlots({ medicines, medicineClasses }: Content): readonly RecognisedSlot[] {
  const firstOf = (is: (medicine: Medicine) => boolean) => medicines.filter(is).slice(0, 1);
  const known = [
    ...medicineClasses.flatMap(({ id }) =>
      firstOf(({ standing }) => standing.kind === 'listed' && standing.class === id),
    ),
    ...firstOf(({ standing }) => standing.kind === 'not-listed'),
    ...firstOf(({ standing }) => standing.kind === 'group' && standing.mayBe.length > 0),
    ...firstOf(({ standing }) => standing.kind === 'group' && standing.mayBe.length === 0),
  ];
  const misheard = firstOf(({ heard }) => heard.includes(MISHEARD));
  return [
    ...known.map(({ id, names }) => slot('MEDICINE', names[0] ?? id, id)),
    ...medicineClasses.map(({ id, names }) => slot('MEDICINE', names[0] ?? id, id)),
    ...misheard.map(({ id }) => slot('MEDICINE', MISHEARD, id)),
    slot('MEDICINE', CANARY, undefined),
  ];
}

function slot(type: string, value: string, id: string | undefined): RecognisedSlot {
  return { type, value, match: id === undefined ? undefined : { id, name: value } };
}

function intents(content: Content, is: (means: IntentMeaning) => boolean): readonly Action[] {
  return namesWhere(content, is).map((name) => ask(content, name, {}));
}

function namesWhere(
  { intents }: Content,
  is: (means: IntentMeaning) => boolean,
): readonly string[] {
  return Object.entries(intents).flatMap(([name, means]) => (is(means) ? [name] : []));
}

function freely(content: Content, words: string): Action {
  const query = slot('AMAZON.SearchQuery', words, undefined);
  return ask(content, 'AskIntent', { query });
}

function ask(
  { locale }: Content,
  intent: string,
  slots: Readonly<Record<string, RecognisedSlot>>,
): Action {
  const words = Object.values(slots).map(({ value }) => `"${value}"`);
  return {
    name: [intent, ...words].join(' '),
    request: intentRequest({ intent, slots }, Object.keys(slots), requestBase(0, locale)),
  };
}

function launch({ locale }: Content): Action {
  return { name: 'open', request: { type: 'LaunchRequest', ...requestBase(0, locale) } };
}

function ended({ locale }: Content): Action {
  const request: Request = {
    type: 'SessionEndedRequest',
    ...requestBase(0, locale),
    reason: 'EXCEEDED_MAX_REPROMPTS',
  };
  return { name: 'silence', request };
}

/** A touch on what the screen shows. */
export function touch({ locale }: Content, send: readonly unknown[]): Action {
  const request: Request = {
    type: 'Alexa.Presentation.APL.UserEvent',
    ...requestBase(0, locale),
    token: 'certify',
    arguments: [...send],
    components: {},
    source: {},
  };
  return { name: `touch ${JSON.stringify(send)}`, request };
}
