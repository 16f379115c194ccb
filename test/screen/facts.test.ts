import { readDraft } from '../../compiler/draft';
import { contentFiles } from '../../compiler/files';
import { plain } from '../../compiler/rules/quantities';
import { handout } from '../../handout/handout';
import { contentFor } from '../../lambda/content-for';
import { exchangeAfter, screenOf } from './shown';

const content = contentFor('en-US');
const printed = textOf(handout(content));
const read = readDraft(contentFiles());
const topics = read.kind === 'read' ? read.draft.topics : [];

describe.each(topics.map(({ id, value }) => [id, value] as const))(
  'the facts of %s',
  (id, topic) => {
    const factsIn = (text: string) => topic.facts.filter((fact) => fact.in.includes(text));

    test('are in the short answer as it is heard and shown', async () => {
      const exchange = await exchangeAfter([topic.name]);
      expect(missing(factsIn('short'), exchange.speech)).toEqual([]);
      expect(missing(factsIn('short'), screenOf(exchange).large)).toEqual([]);
    });

    test('are all there for whoever reads the screen, the card or the handout', async () => {
      const exchange = await exchangeAfter([topic.name]);
      const { large, small } = screenOf(exchange);
      expect(missing(factsIn('full'), `${large} ${small}`)).toEqual([]);
      expect(missing(factsIn('card'), exchange.card?.text ?? '')).toEqual([]);
      expect(missing(factsIn('full'), printed)).toEqual([]);
    });

    test('are in the full answer as it is heard', async () => {
      const hasMore = content.topics.find((each) => each.id === id)?.hasMore;
      const exchange = await exchangeAfter(
        hasMore === true ? [topic.name, 'tell me more'] : [topic.name],
      );
      expect(missing(factsIn('full'), exchange.speech)).toEqual([]);
    });
  },
);

test('the list of medicines is one text on the card, the screen and the handout', async () => {
  const exchange = await exchangeAfter(['which medicines are on the list']);
  const { text } = content.medicineCard;
  expect(exchange.card?.text).toBe(text);
  expect(screenOf(exchange).large).toBe(text);
  expect(printed).toContain(plain(text));
});

test('the handout has every question and the phone', () => {
  for (const { question, full } of content.topics) {
    expect(printed).toContain(plain(question));
    expect(printed).toContain(plain(full));
  }
  expect(printed).toContain(plain(content.clinic.phone));
});

test.each(content.scripts)('paper does not say "I" in the script $id', ({ print }) => {
  expect(print).not.toMatch(/\bI\b/);
  expect(printed).toContain(plain(print));
});

test('the handout escapes whatever the content holds', () => {
  const clinic = { name: '<script>alert("x")</script> & sons', phone: "'" };
  const page = handout({ ...content, clinic });
  expect(page).not.toContain('<script');
  expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; sons · &#39;');
});

interface Fact {
  readonly as: readonly string[];
}

function missing(facts: readonly Fact[], text: string): readonly string[] {
  return facts
    .filter(({ as }) => !as.some((wording) => plain(text).includes(plain(wording))))
    .map(({ as }) => as.join(' / '));
}

function textOf(html: string): string {
  const text = html.replace(/<style>.*?<\/style>/s, '').replaceAll(/<[^>]+>/g, ' ');
  return plain(text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
}
