import { controls, type Content } from '../content';
import { isTopic } from '../dialog/answer-from';
import type { Turn } from '../turn';

/** The turn of a touch: the screen sends `['topic', id]` or `['control', name]`, our own ids. */
export function touched(sent: unknown, content: Content): Turn {
  const [kind, value] = Array.isArray(sent) ? (sent as readonly unknown[]) : [];
  const control = controls.find((each) => each === value);
  if (kind === 'control' && control) return { kind: 'control', control };
  if (kind === 'topic' && isTopic(value, content))
    return { kind: 'topic', topic: value, also: undefined };
  return { kind: 'unknown', nearest: [] };
}
