import * as fc from 'fast-check';
import { pause, slowly, speak, sub, telephone, text, type Ssml } from '../../lambda/speech/ssml';
import { speechText } from '../../simulator/speech-text';
import { ssmlProblems } from '../../simulator/ssml-problems';

/** Fixed, so that a run can be repeated. */
const SEED = 20261123;

const pieces: readonly (readonly [what: string, piece: Ssml, markup: string])[] = [
  ['text as it is', text('After the infusion, rest.'), 'After the infusion, rest.'],
  ['the signs of markup', text('<b> & "it\'s"'), '&lt;b&gt; &amp; &quot;it&apos;s&quot;'],
  ['text that looks escaped', text('&amp; &lt;'), '&amp;amp; &amp;lt;'],
  ['control characters', text('a\u0000b\u001b\ufffe'), 'ab'],
  ['a word with its sound', sub('Xanax', 'ZAN ax'), "<sub alias='ZAN ax'>Xanax</sub>"],
  ['a sound with signs', sub('a', '"<&>\''), "<sub alias='&quot;&lt;&amp;&gt;&apos;'>a</sub>"],
  [
    'a telephone number',
    telephone('212-555-0142'),
    "<say-as interpret-as='telephone'>212-555-0142</say-as>",
  ],
  ['a number with signs', telephone('<1>'), "<say-as interpret-as='telephone'>&lt;1&gt;</say-as>"],
  ['nothing at all', text(''), ''],
  ['a word without a sound', sub('Xanax', ' '), 'Xanax'],
  ['a sound without a word', sub('\u0000', 'x'), ''],
  ['no number', telephone(' '), ' '],
  ['a pause', pause(350), "<break time='350ms'/>"],
  ['a pause over the limit', pause(60_000), "<break time='10000ms'/>"],
  [
    'slow speech',
    slowly([text('a'), pause(1)]),
    '<prosody rate="slow">a<break time=\'1ms\'/></prosody>',
  ],
];

test.each(pieces)('%s', (_, { markup }, expected) => {
  expect(markup).toBe(expected);
});

test('a speech has one root, and no space between its pieces but their own', () => {
  expect(speak([text('Ask about '), sub('MAOIs', 'M. A. O. eyes'), text('.')])).toBe(
    "<speak>Ask about <sub alias='M. A. O. eyes'>MAOIs</sub>.</speak>",
  );
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.constantFrom('<', '&', '"', "'", '>', 'a', ' ', ']]>', '<!--', '&#0;'))
    .map((all) => all.join('')),
);

test('whatever the texts, the speech is well formed', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (plain, alias, number) => {
      const all = [text(plain), sub(plain, alias), pause(7), telephone(number)];
      expect(ssmlProblems(speak(all))).toEqual([]);
      expect(ssmlProblems(speak([slowly(all)]))).toEqual([]);
    }),
    { seed: SEED, numRuns: 500 },
  );
});

test('text is spoken as it was, but for what XML cannot hold', () => {
  const printable = fc.string({ unit: 'grapheme-composite' });
  fc.assert(
    fc.property(printable, (plain) => {
      const heard = speechText(speak([text(plain)]));
      expect(heard).toBe(plain.replace(/\s+/g, ' ').trim());
    }),
    { seed: SEED, numRuns: 300 },
  );
});
