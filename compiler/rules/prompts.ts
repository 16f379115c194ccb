import { questionKeys, sentenceKeys } from '../../lambda/dialog/prompt-keys';
import { quote, type Diagnostic, type Place } from '../diagnostic';
import type { Draft } from '../draft';
import { allSamples, comparable } from './samples';

interface Prompt {
  readonly text: string;
  readonly place: Place;
  readonly names: readonly string[];
}

/** Names that the locale fills in, in any text. */
const localeNames = ['emergency', 'crisis'];

/**
 * Sentences never ask and questions ask once, at their end; a brace holds a name that the skill
 * fills in; what a prompt quotes for people to say is a sample; a reprompt is no copy.
 */
export function promptDiagnostics(draft: Draft): readonly Diagnostic[] {
  const { sentences, questions } = promptsOf(draft);
  const sayable = sayables(draft);
  return [
    ...sentences.flatMap((prompt) => asking(prompt)),
    ...questions.flatMap((prompt) => notAsking(prompt)),
    ...[...sentences, ...questions].flatMap((prompt) => [
      ...unknownNames(prompt),
      ...unsayable(prompt, sayable),
    ]),
    ...copies(draft),
    ...draft.topics.flatMap(({ id, value, source }) =>
      sayable.has(comparable(value.name))
        ? []
        : [unsaid(value.name, `offered by the topic ${id}`, source.at(['name']))],
    ),
  ];
}

function promptsOf({ prompts: { value, source } }: Draft) {
  const sentences = keysOf(sentenceKeys).flatMap((key) =>
    value.sentences[key].map((text, at): Prompt => ({
      text,
      place: source.at(['sentences', key, at]),
      names: sentenceKeys[key],
    })),
  );
  const questions = keysOf(questionKeys).flatMap((key) => {
    const { ask, reprompt } = value.questions[key];
    const names = questionKeys[key];
    return [
      ...ask.map((text, at): Prompt => ({
        text,
        place: source.at(['questions', key, 'ask', at]),
        names,
      })),
      { text: reprompt, place: source.at(['questions', key, 'reprompt']), names },
    ];
  });
  return { sentences, questions };
}

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(table) as Key[];
}

function asking({ text, place }: Prompt): readonly Diagnostic[] {
  if (!text.includes('?')) return [];
  return [
    {
      ...place,
      found: `a question in the sentence ${quote(text)}`,
      expected: 'a statement: the skill adds the one question itself',
      remedy: 'take the question out',
    },
  ];
}

function notAsking({ text, place }: Prompt): readonly Diagnostic[] {
  if (text.endsWith('?') && text.indexOf('?') === text.length - 1) return [];
  return [
    {
      ...place,
      found: quote(text),
      expected: 'exactly one question mark, at the end',
      remedy: 'ask one question and end with it, or the microphone opens onto silence',
    },
  ];
}

function unknownNames({ text, place, names }: Prompt): readonly Diagnostic[] {
  const used = [...text.matchAll(/\{(\w*)\}/g)].map((match) => match[1] ?? '');
  return used
    .filter((name) => ![...names, ...localeNames].includes(name))
    .map((name) => ({
      ...place,
      found: `{${name}} in ${quote(text)}`,
      expected:
        names.length > 0
          ? `only ${names.map((each) => `{${each}}`).join(', ')}`
          : 'no name in braces',
      remedy: 'correct or remove it',
    }));
}

function unsayable({ text, place }: Prompt, sayable: ReadonlySet<string>): readonly Diagnostic[] {
  return [...text.matchAll(/"([^"]+)"/g)]
    .map((match) => match[1] ?? '')
    .filter((phrase) => !sayable.has(comparable(phrase)))
    .map((phrase) => unsaid(phrase, 'suggested here', place));
}

function unsaid(phrase: string, where: string, place: Place): Diagnostic {
  return {
    ...place,
    found: `the phrase ${quote(phrase)}, ${where}, which is no sample`,
    expected: 'a phrase that the skill understands, word for word',
    remedy: 'add it to the samples of what it asks for, or suggest another',
  };
}

/** Everything that can be said word for word: the samples, with the words for places filled in. */
function sayables(draft: Draft): ReadonlySet<string> {
  const words = Object.values(draft.choices.value.positions).flat();
  return new Set(
    allSamples(draft).flatMap(({ text }) =>
      text.includes('{position}')
        ? words.map((word) => comparable(text.replace('{position}', word)))
        : [comparable(text)],
    ),
  );
}

function copies({ prompts: { value, source } }: Draft): readonly Diagnostic[] {
  return keysOf(questionKeys)
    .filter((key) => value.questions[key].ask.includes(value.questions[key].reprompt))
    .map((key) => ({
      ...source.at(['questions', key, 'reprompt']),
      found: 'a reprompt that is a copy of its question',
      expected: 'other words, which stand alone after silence',
      remedy: 'say what can be answered',
    }));
}
