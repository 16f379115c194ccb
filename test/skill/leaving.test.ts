import { answerTo, at, opened } from './conversation';
import { cancel, goHome, stop } from './sayings';
import { repliesTo, states } from './states';

const ways = [
  { way: 'stop', saying: stop },
  { way: 'cancel', saying: cancel },
  { way: 'going home', saying: goHome },
];

const everywhere = states.flatMap((state) => ways.map((way) => ({ ...way, ...state })));

test.each(everywhere)('$way leaves at $place', async ({ saying, ...state }) => {
  const { attributes } = at(-1, await repliesTo(state));
  expect(await answerTo(saying, attributes)).toMatchObject({
    speech: expect.stringMatching(/^(?:Goodbye, and take care|Take care, and goodbye)\.$/),
    reprompt: undefined,
    card: undefined,
    open: false,
  });
});

test.each(['goodbye', 'stop', 'cancel', 'never mind', 'go home', "that's all"])(
  '"%s" is understood as leaving',
  async (words) => {
    expect(at(-1, await opened(words)).open).toBe(false);
  },
);
