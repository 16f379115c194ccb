import type { RequestEnvelope } from 'ask-sdk-model';
import { envelope, requestBase, type Device } from '../../simulator/envelope';
import { responseProblems } from '../../simulator/response-problems';
import type { Rule } from '../rule';
import type { Handler } from '../walk/walk';

/** What became of a request as Alexa may send it once in a million. */
export interface Survived {
  readonly name: string;
  readonly problems: readonly string[];
}

export const oddRules: readonly Rule<Survived>[] = [
  {
    id: 'speech-40-odd-requests',
    severity: 'error',
    what: 'Missing slots, values, matches and sessions, unknown intents and request types are survived',
    problems: ({ name, problems }) => problems.map((problem) => `${name}: ${problem}`),
    accepted: { name: 'no slots', problems: [] },
    refused: { name: 'no slots', problems: ['it threw'] },
  },
];

const noMatch = { authority: 'a', status: { code: 'ER_SUCCESS_NO_MATCH' } };
const noValues = { authority: 'a', status: { code: 'ER_SUCCESS_MATCH' }, values: [] };
const slot = { name: 'medicine', confirmationStatus: 'NONE' };

const intents: Readonly<Record<string, object | undefined>> = {
  'no intent': undefined,
  'an unknown intent': { name: 'SomethingElseIntent' },
  'no slots': { name: 'MedicineStopIntent' },
  'null slots': { name: 'MedicineStopIntent', slots: null },
  'no value': { name: 'MedicineStopIntent', slots: { medicine: slot } },
  'a value without resolutions': {
    name: 'MedicineStopIntent',
    slots: { medicine: { ...slot, value: 'what' } },
  },
  'no match': filled([noMatch]),
  'no values': filled([noValues]),
  'no authority': filled([]),
  'an empty query': { name: 'AskIntent', slots: { query: { name: 'query', value: '' } } },
  'a position out of range': {
    name: 'PickIntent',
    slots: { position: { name: 'position', value: '99' } },
  },
};

const types = [
  'SessionResumedRequest',
  'CanFulfillIntentRequest',
  'Connections.Response',
  'Dialog.InputRequest',
  'Alexa.Presentation.APL.UserEvent',
  'Alexa.Presentation.APL.RuntimeError',
  'System.ExceptionEncountered',
  'AlexaSkillEvent.SkillEnabled',
  'Something.New',
];

function filled(resolutionsPerAuthority: readonly object[]): object {
  const medicine = { ...slot, value: 'what', resolutions: { resolutionsPerAuthority } };
  return { name: 'MedicineStopIntent', slots: { medicine } };
}

/** Sends every odd request; `lines` is the log, which grows meanwhile. */
export async function sendOdd(
  handler: Handler,
  device: Device,
  lines: readonly string[],
): Promise<readonly Survived[]> {
  const survived: Survived[] = [];
  for (const [name, asked] of oddRequests(device)) {
    const before = lines.length;
    // oxlint-disable-next-line no-await-in-loop
    const problems = await problemsWith(handler, asked);
    const failed = lines.slice(before).some(isFailure)
      ? ['it broke inside, and the skill apologised']
      : [];
    survived.push({ name, problems: [...problems, ...failed] });
  }
  return survived;
}

function isFailure(line: string): boolean {
  return line.includes('"event":"failed"');
}

async function problemsWith(handler: Handler, asked: RequestEnvelope): Promise<readonly string[]> {
  try {
    return responseProblems(await handler(asked, {}), asked.request, false);
  } catch (error) {
    return [`it threw ${error instanceof Error ? error.name : 'something'}`];
  }
}

function oddRequests(device: Device): readonly (readonly [string, RequestEnvelope])[] {
  const base = requestBase(0, device.locale);
  const session = { id: 'amzn1.echo-api.session.certify', isNew: true, attributes: {} };
  const inSession = (request: object) => envelope(request as never, session, device);
  const { session: _, ...outside } = inSession({ type: 'LaunchRequest', ...base });
  const attributes = { last: 'x', offer: null, misses: -1, heard: 'y', turns: 'z' };
  return [
    ...Object.entries(intents).map(
      ([name, intent]) => [name, inSession({ type: 'IntentRequest', ...base, intent })] as const,
    ),
    ...types.map((type) => [type, inSession({ type, ...base })] as const),
    ['no session', outside],
    [
      'forged attributes',
      envelope({ type: 'LaunchRequest', ...base }, { ...session, attributes }, device),
    ],
    ['a locale we do not publish', inSession({ type: 'LaunchRequest', ...base, locale: 'de-DE' })],
  ];
}
