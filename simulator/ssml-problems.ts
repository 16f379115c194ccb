import { SaxesParser } from 'saxes';

const MOST_CHARACTERS = 8000;
const MOST_BREAK_SECONDS = 10;

/** The tags Alexa speaks in every English locale, with what each attribute may say. */
const tags: ReadonlyMap<string, Readonly<Record<string, RegExp>>> = new Map([
  ['speak', {}],
  ['p', {}],
  ['s', {}],
  ['break', { time: /^\d+(?:\.\d+)?m?s$/, strength: /^(?:none|(?:x-)?(?:weak|strong)|medium)$/ }],
  ['sub', { alias: /\S/ }],
  ['emphasis', { level: /^(?:strong|moderate|reduced)$/ }],
  [
    'prosody',
    {
      rate: /^(?:x-slow|slow|medium|fast|x-fast|(?:[2-9]\d|1\d\d)%)$/,
      volume: /^(?:silent|x-soft|soft|medium|loud|x-loud)$/,
      pitch: /^(?:x-low|low|medium|high|x-high)$/,
    },
  ],
  [
    'say-as',
    {
      'interpret-as':
        /^(?:characters|spell-out|cardinal|number|ordinal|digits|fraction|unit|date|time|telephone|address)$/,
    },
  ],
  ['phoneme', { alphabet: /^(?:ipa|x-sampa)$/, ph: /\S/ }],
]);

const required: ReadonlyMap<string, string> = new Map([
  ['sub', 'alias'],
  ['say-as', 'interpret-as'],
  ['phoneme', 'ph'],
]);

/** What a tag may not stand inside of: a paragraph holds sentences, never the other way. */
const within: ReadonlyMap<string, readonly string[]> = new Map([
  ['p', ['p', 's']],
  ['s', ['s']],
]);

const onlyText = new Set(['sub', 'say-as', 'phoneme']);

/** Why Alexa would refuse a speech; empty when it would not. Source: SSML Reference of the ASK. */
export function ssmlProblems(ssml: string): readonly string[] {
  const problems: string[] = [];
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => problems.push(`malformed SSML: ${error.message}`));
  parser.on('opentag', ({ name, attributes }) => {
    problems.push(...tagProblems(name, attributes, open));
    open.push(name);
  });
  parser.on('closetag', () => open.pop());
  parser.write(ssml).close();
  if (ssml.length > MOST_CHARACTERS)
    problems.push(`${ssml.length} characters of SSML; Alexa takes ${MOST_CHARACTERS}`);
  return problems;
}

function tagProblems(
  name: string,
  attributes: Readonly<Record<string, unknown>>,
  open: readonly string[],
): readonly string[] {
  const allowed = tags.get(name);
  if (!allowed) return [`the tag <${name}>, which Alexa does not know`];
  const problems = Object.entries(attributes)
    .filter(([key, value]) => !(Object.hasOwn(allowed, key) && allowed[key]?.test(String(value))))
    .map(([key, value]) => `${key}="${String(value)}" on <${name}>`);
  const needed = required.get(name);
  if (needed !== undefined && !(needed in attributes)) problems.push(`<${name}> without ${needed}`);
  if ((name === 'speak') !== (open.length === 0)) problems.push(`<${name}> in the wrong place`);
  const parent = open.at(-1);
  if (parent !== undefined && onlyText.has(parent)) problems.push(`<${name}> inside <${parent}>`);
  const around = open.find((each) => within.get(name)?.includes(each));
  if (around !== undefined) problems.push(`<${name}> inside <${around}>`);
  if (secondsOf(attributes['time']) > MOST_BREAK_SECONDS)
    problems.push(`a break of more than ${MOST_BREAK_SECONDS} seconds`);
  return problems;
}

function secondsOf(time: unknown): number {
  const [, amount, unit] = /^([\d.]+)(m?s)$/.exec(String(time)) ?? [];
  return Number(amount ?? 0) / (unit === 'ms' ? 1000 : 1);
}
