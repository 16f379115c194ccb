import type { Content } from '../content';
import { pause, slowly, speak, sub, telephone, text, type Ssml } from './ssml';

export type Pace = 'normal' | 'slow';

/** A breath before the question, so that it is heard as one. */
const BEFORE_QUESTION_MS = 350;

/**
 * Plain text as Alexa speaks it: hard words with their pronunciation, telephone numbers digit by
 * digit, a pause before the last question, slowly on request.
 */
export function render(plain: string, content: Content, pace: Pace): string {
  const { assertion, question } = parted(plain);
  const pieces =
    assertion && question
      ? [
          ...spoken(`${assertion} `, content),
          pause(BEFORE_QUESTION_MS),
          ...spoken(question, content),
        ]
      : spoken(plain, content);
  return speak(pace === 'slow' ? [slowly(pieces)] : pieces);
}

function parted(plain: string): { readonly assertion: string; readonly question: string } {
  if (!plain.trimEnd().endsWith('?')) return { assertion: plain, question: '' };
  // Up to the last sentence that another one follows.
  const [assertion = ''] = /^.*[.!?:] (?=\S)/s.exec(plain) ?? [];
  return { assertion: assertion.trim(), question: plain.slice(assertion.length).trim() };
}

function spoken(plain: string, content: Content): readonly Ssml[] {
  const special = specialWords(content);
  return plain
    .split(special)
    .filter((part) => part !== '')
    .map((part) => {
      const alias = content.pronunciations[part.toLowerCase()];
      if (alias !== undefined) return sub(part, alias);
      return part === content.clinic.phone ? telephone(part) : text(part);
    });
}

const patterns = new WeakMap<Content, RegExp>();

function specialWords(content: Content): RegExp {
  const known = patterns.get(content);
  if (known) return known;
  // The longest first: "MAOIs" before "MAOI".
  const words = [content.clinic.phone, ...Object.keys(content.pronunciations)].sort(
    (a, b) => b.length - a.length,
  );
  const pattern = new RegExp(`(?<!\\w)(${words.map(quoted).join('|')})(?!\\w)`, 'i');
  patterns.set(content, pattern);
  return pattern;
}

function quoted(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
