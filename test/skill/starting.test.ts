import { launch } from '../envelopes';
import { at, opened, told } from './conversation';
import { asksAbout, freely, help, topicNames, yes } from './sayings';
import { partsOf, wordCount } from './spoken';

test('"open infusion guide" is welcomed briefly and asked, with examples after a silence', async () => {
  const { speech, reprompt, open } = at(0, await told(launch()));
  expect(speech).toBe(
    'Welcome to Infusion Guide. I answer common questions about your ketamine infusion. What would you like to know?',
  );
  expect(reprompt).toBe(
    'You can ask, "how long does recovery take", or "which medicines to stop". What would you like to know?',
  );
  expect(open).toBe(true);
  // At 150 words a minute, 8 seconds are 20 words.
  expect(wordCount(speech)).toBeLessThanOrEqual(20);
});

test.each(topicNames)(
  'a question about %s asked at once is answered as in a session',
  async (topic) => {
    const atOnce = at(0, await told(asksAbout(topic)));
    const inSession = at(0, await opened(asksAbout(topic)));
    expect(partsOf(atOnce.speech).words).toBe(partsOf(inSession.speech).words);
    expect(atOnce.attributes['offer']).toEqual(inSession.attributes['offer']);
  },
);

test('a conversation goes on after a question asked at once', async () => {
  const [, more] = await told(freely('how does it work'), yes);
  expect(more?.speech).toMatch(/^Ketamine works directly on different types of receptors\./);
});

test('help asked at once says what the skill is and asks', async () => {
  expect(at(0, await told(help))).toMatchObject({
    speech: expect.stringMatching(
      /^I share what the clinic's FAQ says .* What would you like to know\?$/,
    ),
    open: true,
  });
});

test('a launch in the middle of a session welcomes, and nothing of it is pending', async () => {
  const { speech, attributes } = at(-1, await opened(asksAbout('how-it-works'), launch()));
  expect(speech).toMatch(/^Welcome to Infusion Guide\./);
  expect(attributes['offer']).toEqual({ kind: 'anything' });
});
