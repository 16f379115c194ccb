import { answerTo, at, opened } from './conversation';
import { help, no, yes } from './sayings';
import { repliesTo, states } from './states';

describe.each(states)('help at $place', (state) => {
  test('differs from the welcome and from what was said, and ends with a question', async () => {
    const replies = await repliesTo(state);
    const helped = await answerTo(help, at(-1, replies).attributes);
    expect(helped.speech).not.toBe(at(0, replies).speech);
    expect(state.place === 'help' || helped.speech !== at(-1, replies).speech).toBe(true);
    expect(helped.speech).toMatch(/\?$/);
    expect(helped.open).toBe(true);
  });

  test.each([
    ['yes', yes],
    ['no', no],
  ])('leaves the pending offer: %s means what it meant before', async (_, answer) => {
    const { attributes } = at(-1, await repliesTo(state));
    const before = await answerTo(answer, attributes);
    const after = await answerTo(answer, (await answerTo(help, attributes)).attributes);
    expect(after.open).toBe(before.open);
    for (const part of ['last', 'offer'])
      expect(after.attributes[part]).toEqual(before.attributes[part]);
  });
});

const places: readonly (readonly [place: string, said: readonly string[], help: string])[] = [
  [
    'the welcome',
    [],
    `I share what the clinic's FAQ says about your infusion. It is general information, not medical advice. You can say, "list the questions". What would you like to know?`,
  ],
  [
    'an answer',
    ['how does it work'],
    'We are at how ketamine works. You can say, "tell me more", or "next question", or ask me something else. Would you like to hear more?',
  ],
  [
    'a medicine',
    ['does my wife need to stop her klonopin'],
    `You can ask about a medicine by its name. I know the clinic's list, and nothing beyond it. Would you like to hear the clinic's list?`,
  ],
  [
    'the list of questions',
    ['list the questions'],
    'Say the question you like, or its number. The clinic can answer anything else. Shall I go on?',
  ],
];

test.each(places)('help at %s says what can be said there', async (_, said, words) => {
  expect(at(-1, await opened(...said, 'help')).speech).toBe(words);
});
