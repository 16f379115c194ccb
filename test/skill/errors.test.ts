import { converse } from '../../lambda/dialog/converse';
import { outcomeOf } from '../../lambda/dialog/outcome';
import { sessionFrom } from '../../lambda/dialog/session-from';
import { hear } from '../../lambda/handlers/hear';
import { respond } from '../../lambda/handlers/respond';
import { render } from '../../lambda/speech/render';
import { understand } from '../../lambda/lookup/understand';
import { contentFor } from '../../lambda/content-for';
import { intent, launch, touched } from '../envelopes';
import { at, told, type Saying } from './conversation';
import * as say from './sayings';

jest.mock('../../lambda/dialog/converse', () => spied('../../lambda/dialog/converse'));
jest.mock('../../lambda/dialog/outcome', () => spied('../../lambda/dialog/outcome'));
jest.mock('../../lambda/dialog/session-from', () => spied('../../lambda/dialog/session-from'));
jest.mock('../../lambda/handlers/hear', () => spied('../../lambda/handlers/hear'));
jest.mock('../../lambda/handlers/respond', () => spied('../../lambda/handlers/respond'));
jest.mock('../../lambda/lookup/understand', () => spied('../../lambda/lookup/understand'));
jest.mock('../../lambda/speech/render', () => spied('../../lambda/speech/render'));

/** A module whose functions do what they do until a test makes them throw. */
function spied(path: string): object {
  const actual = jest.requireActual<Record<string, (...given: unknown[]) => unknown>>(path);
  return Object.fromEntries(Object.entries(actual).map(([name, made]) => [name, jest.fn(made)]));
}

const parts = [
  ['reading the session', sessionFrom],
  ['understanding the request', hear],
  ['choosing the answer', converse],
  ['noting the outcome', outcomeOf],
  ['making the response', respond],
  ['making the speech', render],
] as const;

const { phone } = contentFor('en-US').clinic;
const sorry = `Sorry, something went wrong on my side. Please try again, or call the clinic at ${phone}.`;
const sorryMedicine = `Sorry, something went wrong on my side. Before you take or skip a medicine, ask the clinic, at ${phone}.`;
const caution = 'If anyone is in danger now, call 911.';

const sayings: readonly (readonly [what: string, saying: Saying, speech: string])[] = [
  ['a launch', launch(), sorry],
  ['a question about no medicine', say.asksAbout('how-it-works'), sorry],
  ['a subject beyond the FAQ', say.asksOutside('parking', 'parking'), sorry],
  ['the question about medicines', say.asksAbout('medications'), sorryMedicine],
  ['a question about a medicine', say.asksOf('stop', 'klonopin', 'clonazepam'), sorryMedicine],
  ['a yes, maybe to a medicine read back', say.yes, sorryMedicine],
  ['a pick, maybe of a medicine', say.picks(2), sorryMedicine],
  ['a touch, maybe of a medicine', touched('control', 'yes'), sorryMedicine],
  ['words, maybe about anything', say.freely('how is it'), `${caution} ${sorryMedicine}`],
  ['an unknown intent', intent('constructor'), `${caution} ${sorryMedicine}`],
  ['an emergency', intent('EmergencyIntent'), `${caution} ${sorry}`],
];

const failingOnce = (part: unknown): void => {
  (part as jest.Mock).mockImplementationOnce(() => {
    throw new TypeError('klonopin is not a function');
  });
};

describe.each(parts)('when %s breaks', (_, part) => {
  test.each(sayings)('%s gets a useful apology and closes', async (_what, saying, speech) => {
    failingOnce(part);
    expect(at(0, await told(saying))).toMatchObject({
      speech,
      reprompt: undefined,
      card: undefined,
      open: false,
      attributes: {},
    });
  });

  test('the log says where, once, and quotes nothing', async () => {
    failingOnce(part);
    await told(say.asksOf('stop', 'klonopin', 'clonazepam'));
    const lines = jest.mocked(console.log).mock.calls.map(([line]) => String(line));
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ event: 'failed', error: 'TypeError' });
    expect(lines.join()).not.toMatch(/klonopin|clonazepam/i);
  });
});

test('when the lookup breaks, words get the apology with the emergency number', async () => {
  failingOnce(understand);
  expect(at(0, await told(say.freely('she stopped breathing'))).speech).toBe(
    `${caution} ${sorryMedicine}`,
  );
});

test('when pronunciations break for good, the apology is spoken without them', async () => {
  const broken = jest.mocked(render).mockImplementation(() => {
    throw new Error('no pronunciation');
  });
  const { speech } = at(0, await told(say.asksAbout('how-it-works')));
  broken.mockImplementation(
    jest.requireActual<{ render: typeof render }>('../../lambda/speech/render').render,
  );
  expect(speech).toBe(sorry);
});
