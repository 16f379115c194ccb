import { contentFor } from '../../lambda/content-for';
import { createSkill } from '../../lambda/skill';
import { settings } from '../../lambda/settings';
import { responseProblems } from '../../simulator/response-problems';
import { speechText } from '../../simulator/speech-text';
import { envelope, exceptionEncountered, launch, ofType, send, sessionEnded } from '../envelopes';

const logged = (): readonly unknown[] =>
  jest.mocked(console.log).mock.calls.map(([line]) => JSON.parse(String(line)) as unknown);

const silent = [
  ['the end of a session', sessionEnded()],
  ['the end of a session by an error', sessionEnded('ERROR')],
  ['an exception that Alexa encountered', exceptionEncountered()],
  ['a skill event', ofType('AlexaSkillEvent.SkillEnabled')],
  ['an error of the screen', ofType('Alexa.Presentation.APL.RuntimeError', { errors: [] })],
] as const;

test.each(silent)('%s gets an empty response and one log line', async (_, request) => {
  const { response } = await send(envelope(request));
  expect(response).toEqual({});
  expect(logged()).toHaveLength(1);
});

test('an event in the middle of a session keeps the session', async () => {
  const { sessionAttributes = {} } = await send(envelope(launch()));
  const error = ofType('Alexa.Presentation.APL.RuntimeError', { errors: [] });
  const after = await send(envelope(error, { attributes: sessionAttributes }));
  const { outcome: _, ...session } = sessionAttributes;
  expect(after.sessionAttributes).toEqual(session);
});

describe('with a skill id', () => {
  const skill = createSkill({ skillId: 'amzn1.ask.skill.ours' });

  test('requests for it are answered', async () => {
    const ours = envelope(launch(), { applicationId: 'amzn1.ask.skill.ours' });
    expect((await skill(ours, {})).response.shouldEndSession).toBe(false);
  });

  test.each(['amzn1.ask.skill.theirs', '', 'AMZN1.ASK.SKILL.OURS'])(
    'requests for "%s" are refused',
    async (applicationId) => {
      await expect(skill(envelope(launch(), { applicationId }), {})).rejects.toThrow(
        /Skill ID verification failed/,
      );
    },
  );
});

describe('the environment', () => {
  const before = { ...process.env };

  afterEach(() => {
    process.env = { ...before };
  });

  test.each(['', '   ', undefined])('on Lambda, the skill id %j is refused at the start', (id) => {
    process.env['AWS_LAMBDA_FUNCTION_NAME'] = 'infusion-guide';
    if (id === undefined) delete process.env['SKILL_ID'];
    else process.env['SKILL_ID'] = id;
    expect(settings).toThrow('SKILL_ID is not set; give the function its skill id');
  });

  test('elsewhere any skill may be asked', () => {
    delete process.env['SKILL_ID'];
    expect(settings()).toEqual({ skillId: undefined });
  });
});

const { context: _, ...withoutContext } = envelope(launch());
const malformed: readonly (readonly [what: string, event: unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['a text', 'LaunchRequest'],
  ['an empty object', {}],
  ['a list', [envelope(launch())]],
  ['an envelope without a request', { ...envelope(launch()), request: undefined }],
  ['an envelope without a context', withoutContext],
  ['an envelope whose system is null', { ...envelope(launch()), context: { System: null } }],
  ['a request without a type', envelope(ofType('LaunchRequest', { type: 3 }))],
  ['a warm-up event', { source: 'serverless-plugin-warmup' }],
];

test.each(malformed)(
  '%s gets a spoken apology with the number, and one log line',
  async (_, event) => {
    const answer = await send(event);
    const { outputSpeech } = answer.response;
    expect(outputSpeech?.type === 'SSML' && speechText(outputSpeech.ssml)).toBe(
      `Sorry, something went wrong on my side. Please try again, or call the clinic at ${contentFor('en-US').clinic.phone}.`,
    );
    expect(responseProblems(answer, launch(), false)).toEqual([]);
    expect(logged()).toEqual([expect.objectContaining({ event: 'malformed' })]);
  },
);
