import { contentFor } from '../../lambda/content-for';
import { converse } from '../../lambda/dialog/converse';
import { newSession } from '../../lambda/dialog/session';
import { capitalised } from '../../lambda/screen/capitalised';
import { screenFor } from '../../lambda/screen/screen-for';
import { exchangeAfter, screenAfter, screenOf } from './shown';

const content = contentFor('en-US');

test('an answer shows its question, the short answer, the full one to read, and the offer', async () => {
  const [topic] = content.topics;
  const screen = await screenAfter('what is ketamine');
  expect(screen).toMatchObject({
    kind: 'answer',
    title: topic?.question,
    large: topic?.short,
    small: topic?.full,
    source: `From the clinic's FAQ · ${capitalised(content.clinic.name)} · ${content.clinic.phone.replaceAll('-', '\u2011')}`,
  });
  expect(screen.buttons.map(({ label }) => label)).toEqual(['Yes', 'No', 'All questions']);
});

test('once the full answer is said, it alone is shown', async () => {
  const screen = await screenAfter('what is ketamine', 'yes');
  expect([screen.large, screen.small]).toEqual([content.topics[0]?.full, '']);
});

test('the list of questions has all of them, numbered, and begins where the voice is', async () => {
  const first = await screenAfter('list the questions');
  expect(first.rows.map(({ number, label }) => `${number} ${label}`)).toEqual(
    content.topics.map(({ question }, at) => `${at + 1} ${question}`),
  );
  expect(first.start).toBe(0);
  expect((await screenAfter('list the questions', 'yes')).start).toBe(4);
});

test('the list of medicines has every class with its members, and that silence is no permission', async () => {
  const { rows, note } = await screenAfter('which medicines are on the list');
  expect(rows.map(({ label }) => label)).toEqual(['MAOIs', 'Benzodiazepines', 'Lamotrigine']);
  expect(rows[1]?.detail).toMatch(/^alprazolam \(Xanax\), lorazepam \(Ativan\), /);
  expect(note).toMatch(/does not mean it is fine to take or to stop/);
});

test('the list of medicines begins at the class that the voice reads', async () => {
  const said = ['which medicines are on the list', 'yes', 'yes', 'yes'];
  const screens = await Promise.all(said.map((_, at) => screenAfter(...said.slice(0, at + 1))));
  expect(screens.map(({ start }) => start)).toEqual([0, 1, 1, 2]);
});

test('every listed medicine is shown, and no other', async () => {
  const { rows } = await screenAfter('which medicines are on the list');
  const shown = rows.flatMap(({ detail }) => detail.split(', ').map((name) => name.split(' (')[0]));
  const listed = content.medicines.filter(({ standing }) => standing.kind === 'listed');
  expect(new Set(shown)).toEqual(new Set(listed.map(({ names }) => names[0])));
});

test.each([
  ['en-US', '911'],
  ['en-GB', '999 or 112'],
])(
  'an emergency in %s shows the number %s, and nothing else to touch or to call',
  async (locale, number) => {
    const screen = screenOf(await exchangeAfter(["he can't breathe"], 'hub', locale));
    expect(screen).toMatchObject({ kind: 'emergency', heading: number, buttons: [], question: '' });
    expect(screen.source).toBe('');
  },
);

test('a medicine still to be read back is asked for in large letters, with no word of advice', async () => {
  const exchange = await exchangeAfter(['do i have to stop my kolonopin']);
  const screen = screenOf(exchange);
  expect(exchange.outcome?.medicine).toBeUndefined();
  expect([screen.large, screen.question]).toEqual([exchange.speech, '']);
});

test('a line about danger stands in front of the answer', () => {
  const said = converse({ kind: 'launch' }, true, newSession, content);
  expect(screenFor(said, 'Call 911.', content).caution).toBe('Call 911.');
  expect(screenFor(said, '', content).caution).toBe('');
});

test('a miss shows in large letters what can be asked instead', async () => {
  const { title, large, question } = await screenAfter('purple monkey dishwasher');
  expect(title).toMatch(/^Sorry, /);
  expect(large).toMatch(/^You can ask .*\?$/);
  expect(question).toBe('');
});

test('a device without a screen gets no directive, and hears the same words', async () => {
  const without = await exchangeAfter(['what is ketamine'], 'speaker');
  const withOne = await exchangeAfter(['what is ketamine']);
  expect(without.response.response.directives).toBeUndefined();
  expect(without.response.response.outputSpeech).toEqual(withOne.response.response.outputSpeech);
});
