import { isCommand, isCovered } from '../kinds';
import { topics } from '../labels';
import type { Definition } from './definition';

/** How questions and commands are understood. */
export const covered: readonly Definition[] = [
  {
    key: 'right',
    says: 'covered by the FAQ: the right topic at once',
    of: isCovered,
    counts: ({ verdict }) => verdict === 'right',
  },
  {
    key: 'right-or-among',
    says: '… at once, or among the two offered',
    of: isCovered,
    counts: ({ verdict }) => verdict === 'right' || verdict === 'among',
  },
  {
    key: 'asked',
    says: '… asked "did you mean … or …"',
    of: isCovered,
    counts: ({ heard }) => heard.label === 'ambiguous',
  },
  {
    key: 'wrong',
    says: '… something else spoken as if it were right',
    of: isCovered,
    counts: ({ verdict }) => verdict === 'wrong',
  },
  {
    key: 'two-topics',
    says: 'two questions at once: the first answered, the second offered',
    of: ({ case: { also } }) => also !== undefined,
    counts: ({ case: { also }, heard, verdict }) => verdict === 'right' && heard.offered === also,
  },
  {
    key: 'ambiguous',
    says: 'ambiguous questions: asked back with both topics',
    of: ({ case: { label } }) => label === 'ambiguous',
    counts: ({ verdict }) => verdict === 'right',
  },
  {
    key: 'commands',
    says: 'commands ("next", "say that again"): obeyed',
    of: isCommand,
    counts: ({ verdict }) => verdict === 'right',
  },
];

/** How often the skill answers what it cannot know. */
export const uncovered: readonly Definition[] = [
  uncoveredFigure('outside', 'clinic questions outside the FAQ'),
  uncoveredFigure('elsewhere', 'talk from elsewhere'),
  uncoveredFigure('unknown', 'not covered'),
];

function uncoveredFigure(key: string, says: string): Definition {
  return {
    key,
    says: `${says}: answered as if the FAQ covered it`,
    of: ({ case: { label, kind = '' } }) =>
      label === 'unknown' && (kinds.includes(kind) ? kind : 'unknown') === key,
    counts: ({ heard }) => topics.includes(heard.label),
  };
}

/** The kinds of unknown talk with a figure of their own. */
const kinds = ['outside', 'elsewhere'];
