import type { RequestEnvelope } from 'ask-sdk-model';
import type { Context } from 'aws-lambda';
import { handler } from '../../lambda';
import type { Answer } from '../../lambda/dialog/answer';
import { outcomeOf } from '../../lambda/dialog/outcome';
import { newSession } from '../../lambda/dialog/session';
import { base } from '../../lambda/generated/content';
import type { Turn } from '../../lambda/turn';
import { envelope } from '../build/requests';

type Fields = Readonly<Record<string, unknown>>;

interface Line extends Fields {
  readonly _aws: {
    readonly CloudWatchMetrics: readonly {
      readonly Namespace: string;
      readonly Dimensions: readonly (readonly string[])[];
      readonly Metrics: readonly { readonly Name: string; readonly Unit: string }[];
    }[];
  };
}

/** The one line that a request leaves in the log. */
async function lineOf(event: object): Promise<Line> {
  const write = jest.spyOn(console, 'log').mockReset().mockImplementation();
  await handler(event, {} as Context);
  expect(write).toHaveBeenCalledTimes(1);
  return JSON.parse(String(write.mock.calls[0]?.[0])) as Line;
}

function asks(name: string, slots: Fields = {}): object {
  return envelope({ type: 'IntentRequest', intent: { name, slots } });
}

function medicine(words: string): object {
  return asks('MedicineTakeIntent', { medicine: { name: 'medicine', value: words } });
}

describe('the log line', () => {
  it('says by ids what was asked, what was answered, and how fast', async () => {
    await lineOf(envelope({ type: 'LaunchRequest' }));
    const {
      _aws: description,
      Latency,
      milliseconds,
      ...line
    } = await lineOf(asks('AfterInfusionIntent'));
    expect(line).toEqual({
      event: 'answered',
      requestId: 'amzn1.echo-api.request.test',
      type: 'IntentRequest',
      intent: 'AfterInfusionIntent',
      locale: 'en-US',
      label: 'after-infusion',
      turn: 'topic',
      topic: 'after-infusion',
      cold: false,
      Answers: 1,
    });
    expect(milliseconds).toEqual(expect.any(Number));
    expect(Latency).toBe(milliseconds);
    expect(description.CloudWatchMetrics).toHaveLength(2);
  });

  it('is cold for the first request of a process only', async () => {
    const lines: unknown[] = [];
    await jest.isolateModulesAsync(async () => {
      const fresh = await import('../../lambda');
      const write = jest.spyOn(console, 'log').mockReset().mockImplementation();
      await fresh.handler(asks('AMAZON.HelpIntent'), {} as Context);
      await fresh.handler(asks('AMAZON.HelpIntent'), {} as Context);
      lines.push(...write.mock.calls.map(([text]) => (JSON.parse(String(text)) as Line)['cold']));
    });
    expect(lines).toEqual([true, false]);
  });

  it.each([
    ['a topic', asks('HowItWorksIntent'), { Answers: 1 }, ['topic']],
    ['an emergency', asks('EmergencyIntent'), { Emergencies: 1 }, []],
    ['a medicine on the list', medicine('xanax'), { medicineState: 'listed' }, ['medicineState']],
    ['another medicine', medicine('aspirin'), { medicineState: 'not-listed' }, ['medicineState']],
    ['no medicine', medicine('grumblefitz'), { medicineState: 'unclear' }, ['medicineState']],
    ['what was not understood', asks('AMAZON.FallbackIntent'), { Unknown: 1 }, []],
    ['no request at all', {}, { Errors: 1 }, []],
    [
      'a response that Alexa refused',
      envelope({
        type: 'SessionEndedRequest',
        reason: 'ERROR',
        error: { type: 'INVALID_RESPONSE' },
      }),
      { Errors: 1, ended: 'INVALID_RESPONSE' },
      [],
    ],
  ])('counts %s', async (_, event, fields, dimensions) => {
    const line = await lineOf(event);
    expect(line).toMatchObject(fields);
    const described = line['_aws'].CloudWatchMetrics.flatMap((each) => each.Dimensions);
    expect(described).toContainEqual(dimensions);
  });

  it('describes its metrics as CloudWatch wants them: each has a number, each dimension a text', async () => {
    const line = await lineOf(medicine('xanax'));
    for (const { Namespace, Dimensions, Metrics } of line['_aws'].CloudWatchMetrics) {
      expect(Namespace).toBe('InfusionGuide');
      for (const { Name } of Metrics) expect(line[Name]).toEqual(expect.any(Number));
      for (const name of Dimensions.flat()) expect(line[name]).toEqual(expect.any(String));
    }
  });

  it('names the topic nearest to words that were not understood', () => {
    const turn: Turn = { kind: 'unknown', nearest: ['how-it-works', 'after-infusion'] };
    const answer: Answer = { kind: 'missed', times: 1, topics: [], pending: undefined };
    const outcome = outcomeOf(turn, { answer, session: newSession, caution: false }, base);
    expect(outcome).toMatchObject({ label: 'unknown', nearest: turn.nearest, topic: undefined });
  });

  it('names a subject that the FAQ does not cover by our own id, and a line about danger', async () => {
    const subject = {
      name: 'subject',
      value: 'words',
      resolutions: {
        resolutionsPerAuthority: [
          {
            authority: 'authority',
            status: { code: 'ER_SUCCESS_MATCH' },
            values: [{ value: { name: 'words', id: 'parking' } }],
          },
        ],
      },
    };
    const line = await lineOf(asks('OutsideIntent', { subject }));
    expect(line).toMatchObject({ label: 'unknown', turn: 'outside', subject: 'parking' });
    expect(line).not.toHaveProperty('caution');
    const turn: Turn = { kind: 'unknown', nearest: [] };
    const answer: Answer = { kind: 'missed', times: 1, topics: [], pending: undefined };
    expect(outcomeOf(turn, { answer, session: newSession, caution: true }, base).caution).toBe(
      true,
    );
  });

  it('tells its metrics apart by the stack of the function, where there is one', async () => {
    process.env['STACK_NAME'] = 'ask-staging';
    try {
      const line = await lineOf(asks('HowItWorksIntent'));
      expect(line['stack']).toBe('ask-staging');
      const described = line['_aws'].CloudWatchMetrics.map(({ Dimensions }) => Dimensions);
      expect(described).toEqual([[['stack']], [['stack', 'topic']]]);
    } finally {
      delete process.env['STACK_NAME'];
    }
  });

  it('does not count the end of a session as an answer', async () => {
    const ended = envelope({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' });
    const attributes = { outcome: { label: 'how-it-works', topic: 'how-it-works' } };
    const line = await lineOf({ ...ended, session: { attributes } });
    expect(line).not.toHaveProperty('Answers');
    expect(line).toMatchObject({ ended: 'USER_INITIATED' });
  });
});

const CANARY = 'CANARY-4711';

/** A request with everything that Alexa may tell of a person. */
function personal(request: Fields): object {
  const user = { userId: 'id', accessToken: 'token', permissions: { consentToken: 'token' } };
  const said = {
    name: 'medicine',
    value: 'words',
    slotValue: { type: 'Simple', value: 'words' },
    resolutions: {
      resolutionsPerAuthority: [
        {
          authority: 'authority',
          status: { code: 'ER_SUCCESS_MATCH' },
          values: [{ value: { name: 'name', id: 'id' } }],
        },
      ],
    },
  };
  const plain = envelope({ ...request, timestamp: 'time', arguments: ['topic', 'words'] });
  const { session, context } = plain as RequestEnvelope;
  return {
    ...plain,
    session: { ...session, user, attributes: { outcome: { label: 'words', topic: 'words' } } },
    context: {
      ...context,
      System: {
        ...context.System,
        user,
        person: { personId: 'id', accessToken: 'token' },
        device: { deviceId: 'id' },
        apiAccessToken: 'token',
      },
      Geolocation: { coordinate: { latitudeInDegrees: 1 }, timestamp: 'time' },
    },
    request: {
      ...(plain as RequestEnvelope).request,
      ...(request['type'] === 'IntentRequest' && {
        intent: {
          name: 'MedicineTakeIntent',
          confirmationStatus: 'NONE',
          slots: { medicine: said },
        },
      }),
      ...(request['type'] === 'SessionEndedRequest' && {
        reason: 'ERROR',
        error: { type: 'words', message: 'words' },
      }),
    },
  };
}

/** The same value with a canary for every text, but where a key is kept. */
function canaries(value: unknown, kept: readonly string[]): unknown {
  if (typeof value === 'string') return `xanax ${CANARY}`;
  if (Array.isArray(value)) return value.map((each) => canaries(each, kept));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      kept.includes(key) ? (inner as unknown) : canaries(inner, kept),
    ]),
  );
}

const types = [
  'LaunchRequest',
  'IntentRequest',
  'SessionEndedRequest',
  'System.ExceptionEncountered',
  'Alexa.Presentation.APL.UserEvent',
  'Connections.Response',
];

describe.each(types)('the log line of %s', (type) => {
  it.each([
    ['in every field', ['requestId', 'applicationId', 'type', 'code']],
    ['in every field but its own intent', ['requestId', 'applicationId', 'type', 'code', 'name']],
    ['even in its type and locale', ['requestId', 'applicationId']],
  ])('holds nothing of a person: canaries %s', async (_, kept) => {
    const line = JSON.stringify(await lineOf(canaries(personal({ type }), kept) as object));
    expect(line).not.toContain(CANARY);
    expect(line.toLowerCase()).not.toMatch(/xanax|alprazolam|benzodiazepine/);
  });
});
