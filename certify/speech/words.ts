import { ssmlProblems } from '../../simulator/ssml-problems';
import { crisisNumbers, emergencyNumbers } from '../emergency-numbers';
import type { Rule } from '../rule';
import type { Visit } from '../walk/visit';
import { said, welcome } from './example';

const ONES = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|half an?';
const UNITS =
  'mg|mcg|(?:milli|micro)?grams?|ml|millilit(?:er|re)s?|pills?|tablets?|capsules?|drops';
const DOSE = new RegExp(`\\b(?:\\d+(?:\\.\\d+)?|${ONES}|${TENS})[\\s-]*(?:${UNITS})\\b`, 'i');
/** A number to call in danger, anywhere; not the digits of a longer number. */
const NUMBER_TO_CALL = /(?<!\d[\s().-]*)\b(?:911|988|999|112|000)\b(?![\s().-]*\d)/g;
const SCREEN = /\b(?:tap|touch|click|press|swipe|on (?:the|your) screen|as you can see)\b/i;

/** What is said and how it is marked up. */
export const wordRules: readonly Rule<Visit>[] = [
  {
    id: 'speech-27-ssml',
    severity: 'error',
    what: 'SSML is well formed and holds only what Alexa speaks in every English locale',
    problems: ({ envelope: { response } }) =>
      [response.outputSpeech, response.reprompt?.outputSpeech].flatMap((speech) =>
        speech === undefined
          ? []
          : speech.type === 'SSML'
            ? ssmlProblems(speech.ssml)
            : ['plain text'],
      ),
    accepted: said({ speech: 'Take <sub alias="M A O I">MAOI</sub>.' }),
    refused: said({ speech: 'You & me <amazon:emotion name="excited">now</amazon:emotion>.' }),
  },
  {
    id: 'speech-57-escaped-once',
    severity: 'error',
    what: 'Text is escaped once',
    problems: ({ ssml, envelope: { response } }) => {
      const again = response.reprompt?.outputSpeech;
      return [ssml, again?.type === 'SSML' ? again.ssml : ''].filter((text) =>
        /&amp;(?:amp|lt|gt|quot|apos|#)/.test(text),
      );
    },
    accepted: said({ speech: 'You &amp; me.' }),
    refused: said({ speech: 'You &amp;amp; me.' }),
    alsoRefused: [said({ speech: 'Shall I?', again: 'You &amp;lt; me?' })],
  },
  {
    id: 'speech-38-voice-alone',
    severity: 'warning',
    what: 'No speech sends the listener to a screen',
    problems: ({ speech, again }) =>
      [speech, again].filter((text) => SCREEN.test(text)).map((text) => `"${text}"`),
    accepted: welcome,
    refused: said({ speech: 'Tap the list.' }),
  },
  {
    id: 'speech-41-dose',
    severity: 'error',
    what: 'No answer, spoken or on a card, holds a dose',
    problems: (visited) =>
      textsOf(visited)
        .filter((text) => DOSE.test(text))
        .map((text) => `"${text}"`),
    accepted: said({ speech: 'Within 30 minutes.' }),
    refused: said({ speech: 'Take 20 milligrams.' }),
    alsoRefused: [
      said({ speech: 'Take twenty milligrams.' }),
      said({ speech: 'Take half a tablet.' }),
      said({ speech: 'Ask.', card: { title: 'Ask', text: 'Take two-hundred mg.' } }),
    ],
  },
  {
    id: 'speech-41-emergency',
    severity: 'error',
    what: 'In danger, the number to call is said, and nobody is told that help is on its way',
    problems: ({ label, speech, locale }) =>
      label === 'emergency' &&
      (!numbersIn(speech).some((number) => numbersOf(locale).includes(number)) ||
        /\bon (?:its|the) way\b|\bI (?:am calling|will call|have called)\b/i.test(speech))
        ? [`"${speech}"`]
        : [],
    accepted: said({ label: 'emergency', speech: 'Call 911 now. I cannot call for you.' }),
    refused: said({ label: 'emergency', speech: 'Help is on its way.' }),
    alsoRefused: [
      said({ label: 'emergency', speech: 'Call 911 now. I will call for you.' }),
      said({ label: 'emergency', locale: 'en-AU', speech: 'Call 911 now.' }),
    ],
  },
  {
    id: 'speech-41-number-of-the-locale',
    severity: 'error',
    what: 'No speech or card names an emergency number of another country',
    problems: (visited) =>
      [...textsOf(visited), visited.again]
        .filter((text) =>
          numbersIn(text).some((number) => !numbersOf(visited.locale).includes(number)),
        )
        .map((text) => `"${text}"`),
    accepted: said({ locale: 'en-GB', speech: 'Call 999 or 112 now, or 212 911 0188.' }),
    refused: said({ locale: 'en-GB', speech: 'Call 911 now.' }),
    alsoRefused: [
      said({ locale: 'en-IN', speech: 'Call.', card: { title: 'Call', text: 'Call 988.' } }),
    ],
  },
];

function numbersIn(text: string): readonly string[] {
  return text.match(NUMBER_TO_CALL) ?? [];
}

function numbersOf(locale: string): readonly string[] {
  return [...(emergencyNumbers[locale] ?? []), ...(crisisNumbers[locale] ?? [])];
}

/** What is heard, and what stands on the card. */
function textsOf({ speech, envelope: { response } }: Visit): readonly string[] {
  return [speech, response.card?.type === 'Simple' ? (response.card.content ?? '') : ''];
}
