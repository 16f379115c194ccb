import { answerTo, at, opened } from './conversation';
import { mumble, repeat, slower } from './sayings';
import { repliesTo, states } from './states';

const misses = new Set(['one miss', 'two misses']);

describe.each(states)('at $place', (state) => {
  test('repeat says the last answer again, in the very same words', async () => {
    const replies = await repliesTo(state);
    const again = await answerTo(repeat, at(-1, replies).attributes);
    expect(again.speech).toBe(at(-1 - state.prompts, replies).speech);
    expect(again.reprompt).toBe(at(-1 - state.prompts, replies).reprompt);
  });

  test('slower says the same, slowly, and leaves the same session as repeat', async () => {
    const { attributes } = at(-1, await repliesTo(state));
    const [again, slowly] = [
      await answerTo(repeat, attributes),
      await answerTo(slower, attributes),
    ];
    expect(slowly.speech).toBe(again.speech);
    expect(slowly.ssml).toMatch(/^<speak><prosody rate="slow">.*<\/prosody><\/speak>$/);
    expect(slowly.attributes).toEqual({ ...again.attributes, outcome: expect.anything() });
  });
});

test.each(states.filter(({ place }) => !misses.has(place)))(
  'nothing said is lost by a misunderstanding at $place',
  async (state) => {
    const replies = await repliesTo(state);
    const missed = await answerTo(mumble, at(-1, replies).attributes);
    const again = await answerTo(repeat, missed.attributes);
    expect(again.speech).toBe(at(-1 - state.prompts, replies).speech);
  },
);

test('a repeat can be repeated, and then said slowly', async () => {
  const answers = await opened('how does it work', 'say that again', 'repeat', 'slower');
  expect(new Set(answers.map(({ speech }) => speech)).size).toBe(1);
});
