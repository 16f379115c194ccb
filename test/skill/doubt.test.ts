import { at, opened } from './conversation';
import { freely, help, mumble, repeat, slower } from './sayings';

// Which words leave a doubt is the lookup's to know; here all that reach it do.
jest.mock('../../lambda/lookup/understand', () => {
  const { understand } = jest.requireActual<{ understand: (...given: unknown[]) => object }>(
    '../../lambda/lookup/understand',
  );
  return {
    understand: (...given: unknown[]) => ({ ...understand(...given), alarm: { kind: 'doubt' } }),
  };
});

const line = 'If anyone is in danger now, call 911. ';
const asks = freely('how long does recovery take');
const answer =
  /^If anyone is in danger now, call 911\. The whole visit may take up to .* (?:Shall I|Would you) .*\?$/;

test('in doubt, one line with 911 comes before the answer, and the conversation goes on', async () => {
  expect(at(-1, await opened(asks))).toMatchObject({
    speech: expect.stringMatching(answer),
    open: true,
  });
});

test.each([
  ['repeat', repeat],
  ['slower', slower],
])('%s says the line again', async (_, again) => {
  const [said, repeated] = await opened(asks, again);
  expect(repeated?.speech).toBe(said?.speech);
});

test('the line is still there after help and a misunderstanding', async () => {
  const [said, ...others] = await opened(asks, help, mumble, repeat);
  expect(others.map(({ speech }) => speech.startsWith(line))).toEqual([false, false, true]);
  expect(at(-1, others).speech).toBe(said?.speech);
});

test('the next answer comes without it', async () => {
  const answers = await opened(asks, 'how does it work', repeat);
  expect(answers.map(({ speech }) => speech.startsWith(line))).toEqual([true, false, false]);
});

test('a name read back in doubt comes after the line as well', async () => {
  const { speech } = at(-1, await opened(freely('can i take my claw no pin')));
  expect(speech).toBe(`${line}Did you say Klonopin?`);
});
