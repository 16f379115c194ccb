import * as fc from 'fast-check';
import { contentFor } from '../../lambda/content-for';

type Json = Readonly<Record<string, unknown>>;

const content = contentFor('en-US');

/** Names that are properties of every object; a table read carelessly finds them. */
const inherited = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

/** Text as no recogniser makes it, but an attacker or a defect might. */
export const wildText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    ...inherited,
    '',
    ' ',
    '\u0000\u0007\u001b[31m',
    '<speak><audio src="https://example.com/a.mp3"/></speak>',
    '</speak><break time="99s"/>&nbsp;]]>',
    '{phone} {medicine} ${process.env}',
    '🙂💊🚑👩‍⚕️',
    'Можно ли мне принимать ксанакс',
    'هل يمكنني تناول زاناكس',
    '氯硝西泮可以吃吗',
    'ketamine '.repeat(1112),
    'x'.repeat(10_000),
    '\ud800 lone surrogate',
    '9'.repeat(400),
    '-1',
    'NaN',
  ),
);

const medicineIds = [...content.medicines, ...content.medicineClasses].map(({ id }) => id);

const id = fc.oneof(fc.constantFrom(...medicineIds, '1', '7', '0', 'insurance'), wildText);

const resolutions = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      resolutionsPerAuthority: fc.oneof(
        fc.jsonValue(),
        fc.array(
          fc.record(
            {
              authority: wildText,
              status: fc.oneof(
                fc.record({ code: fc.constantFrom('ER_SUCCESS_MATCH', 'ER_SUCCESS_NO_MATCH') }),
                fc.jsonValue(),
              ),
              values: fc.oneof(
                fc.jsonValue(),
                fc.array(
                  fc.oneof(fc.jsonValue(), fc.record({ value: fc.record({ id, name: wildText }) })),
                  { maxLength: 3 },
                ),
              ),
            },
            { requiredKeys: [] },
          ),
          { maxLength: 2 },
        ),
      ),
    },
    { requiredKeys: [] },
  ),
);

const slot = fc.oneof(
  { weight: 4, arbitrary: fc.record({ name: wildText, value: wildText }) },
  {
    weight: 4,
    arbitrary: fc.record(
      { name: wildText, value: fc.oneof(wildText, fc.jsonValue()), resolutions },
      { requiredKeys: [] },
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue() },
);

const slotName = fc.oneof(
  fc.constantFrom('medicine', 'query', 'position', 'subject', 'person', ...inherited),
  wildText,
);

export const intentName = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...Object.keys(content.intents)) },
  { weight: 1, arbitrary: fc.oneof(fc.constantFrom(...inherited), wildText) },
);

export const slots = fc
  .array(fc.tuple(slotName, slot), { maxLength: 3 })
  .map((pairs): Json => Object.fromEntries(pairs));

/** Any JSON in the place of the session's attributes, deep or flat. */
export const anyAttributes = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.dictionary(
    fc.constantFrom('last', 'offer', 'misses', 'turns', 'wording', 'heard', 'caution', 'outcome'),
    fc.jsonValue({ maxDepth: 4 }),
  ),
);

export const requestType = fc.oneof(
  fc.constantFrom(
    'LaunchRequest',
    'IntentRequest',
    'SessionEndedRequest',
    'SessionResumedRequest',
    'CanFulfillIntentRequest',
    'Connections.Response',
    'Alexa.Presentation.APL.UserEvent',
    'Alexa.Presentation.APL.RuntimeError',
    'System.ExceptionEncountered',
    'AlexaSkillEvent.SkillDisabled',
    'AudioPlayer.PlaybackStarted',
    'Dialog.InputRequest',
    ...inherited,
  ),
  wildText,
);

/** A copy of a value with one of its parts, anywhere, replaced or left out. */
export function mutated(value: unknown): fc.Arbitrary<unknown> {
  const paths = pathsIn(value);
  return fc
    .tuple(
      fc.constantFrom(...paths),
      fc.option(fc.oneof(fc.jsonValue(), wildText, fc.maxSafeInteger())),
    )
    .map(([path, instead]) => replaced(value, path, instead ?? undefined));
}

/** The ways to every part of a value but the value itself. */
export function pathsIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [key],
    ...pathsIn(inner).map((path) => [key, ...path]),
  ]);
}

/** A copy of a value with the part at the end of a path replaced; undefined leaves it out. */
export function replaced(value: unknown, path: readonly string[], instead: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return instead;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value)
    ? [...(value as readonly unknown[])]
    : { ...(value as Json) };
  const parts = copy as Record<string, unknown>;
  if (rest.length === 0 && instead === undefined) delete parts[key];
  else parts[key] = replaced(parts[key], rest, instead);
  return copy;
}
