import type { Lexicon } from '../../lambda/lookup/words/lexicon';
import { normalise, normaliserFor } from '../../lambda/lookup/words/normalise';
import { stem } from '../../lambda/lookup/words/stem';

/**
 * A lexicon whose phrases are read as utterances will be, so that the skill need not read a thousand of
 * them while the first question waits.
 */
export function stemmed(lexicon: Lexicon): Lexicon {
  const normaliser = normaliserFor(lexicon);
  const read = (phrase: string): string => normalise(phrase, normaliser).map(stem).join(' ');
  const all = (phrases: readonly string[]): string[] => [...new Set(phrases.map(read))];
  const gapped = (phrases: readonly string[]): string[] =>
    phrases.map((phrase) => phrase.split('*').map(read).join(' * ').trim());
  return {
    ...lexicon,
    concepts: mapped(lexicon.concepts, all),
    positions: Object.fromEntries(
      Object.entries(lexicon.positions).map(([phrase, position]) => [read(phrase), position]),
    ),
    nouns: all(lexicon.nouns),
    danger: mapped(lexicon.danger, gapped),
    talk: gapped(lexicon.talk),
  };
}

function mapped<Key extends string, Value>(
  entries: Readonly<Record<Key, Value>>,
  change: (value: Value) => Value,
): Record<Key, Value> {
  return Object.fromEntries(
    Object.entries(entries).map(([key, value]) => [key, change(value as Value)]),
  ) as Record<Key, Value>;
}
