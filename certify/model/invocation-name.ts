import type { Rule } from '../rule';

// Choose the Invocation Name for a Custom Skill.
const LAUNCH = /^(?:run|start|play|resume|use|launch|ask|open|tell|load|begin|enable)$/;
const CONNECTING = /^(?:to|from|in|using|with|about|for|that|by|if|and|whether)$/;
const OWN = /^(?:alexa|amazon|echo|computer|skill|app)$/;
const SMALL = /^(?:the|a|an|for|to|of|about|up|by|at|off|with)$/;

const WORD = /^(?:[a-z]+(?:'s|s')?|[a-z]\.)$/;

const accepted = 'infusion guide';

/** The name that people open the skill by; it cannot be changed after publication. */
export const invocationRules: readonly Rule<string>[] = [
  {
    id: 'invocation-22-words',
    severity: 'error',
    what: 'The invocation name has two words or more',
    problems: (name) => (words(name).length < 2 ? [`"${name}"`] : []),
    accepted,
    refused: 'infusion',
  },
  {
    id: 'invocation-22-length',
    severity: 'warning',
    what: 'The invocation name has three words at most',
    problems: (name) => (words(name).length > 3 ? [`"${name}"`] : []),
    accepted,
    refused: 'guide of my next infusion',
  },
  {
    id: 'invocation-23-characters',
    severity: 'error',
    what: 'The invocation name holds lower-case letters, "\'s" and "x. y." only',
    problems: (name) => (name.split(' ').every((word) => WORD.test(word)) ? [] : [`"${name}"`]),
    accepted: "clinic's infusion guide",
    refused: 'Infusion Guide 2',
  },
  {
    id: 'invocation-24-reserved-words',
    severity: 'error',
    what: 'The invocation name holds no launch, connecting or wake word, no "skill", no "app"',
    problems: (name) =>
      words(name).filter((word) => [LAUNCH, CONNECTING, OWN].some((list) => list.test(word))),
    accepted,
    refused: 'ask my clinic app',
  },
  {
    id: 'invocation-25-small-words',
    severity: 'error',
    what: 'A two-word invocation name holds no article and no preposition',
    problems: (name) =>
      words(name).length === 2 ? words(name).filter((word) => SMALL.test(word)) : [],
    accepted,
    refused: 'the infusion',
  },
];

function words(name: string): readonly string[] {
  return name.split(' ').filter((word) => word !== '');
}
