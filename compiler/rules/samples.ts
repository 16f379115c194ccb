import { quote, type Diagnostic, type Place } from '../diagnostic';
import type { Draft } from '../draft';
import type { Keys, Source } from '../source';

/** A sample utterance, what it belongs to, and where it stands. */
export interface PlacedSample {
  readonly text: string;
  readonly of: string;
  readonly place: Place;
}

/** A sample is what a recogniser writes, belongs to one thing only, and stands once. */
export function sampleDiagnostics(draft: Draft): readonly Diagnostic[] {
  const samples = allSamples(draft);
  return [...samples.flatMap(wrongCharacters), ...duplicates(samples)];
}

/** Every sample of the content, in the order of the files. */
export function allSamples(draft: Draft): readonly PlacedSample[] {
  const { medicineForms, emergencies, outside, ambiguous, controls, elsewhere } = draft;
  return [
    ...draft.topics.flatMap(({ id, value, source }) =>
      placed(value.samples, `the topic ${id}`, source, ['samples']),
    ),
    ...medicineForms.value.forms.flatMap(({ id, samples }, at) =>
      placed(samples, `the form ${id}`, medicineForms.source, ['forms', at, 'samples']),
    ),
    ...emergencies.value.scripts.flatMap(({ id, samples }, at) =>
      placed(samples, `the script ${id}`, emergencies.source, ['scripts', at, 'samples']),
    ),
    ...placed(emergencies.value.harmless, 'harmless talk', emergencies.source, ['harmless']),
    ...outside.value.subjects.flatMap(({ id, samples }, at) =>
      placed(samples, `the subject ${id}`, outside.source, ['subjects', at, 'samples']),
    ),
    ...placed(outside.value.slotSamples, 'subjects', outside.source, ['slotSamples']),
    ...ambiguous.value.pairs.flatMap(({ topics, samples }, at) =>
      placed(samples, `the pair ${topics.join(', ')}`, ambiguous.source, ['pairs', at, 'samples']),
    ),
    ...draft.followUps.value.questions.flatMap(({ form, otherwise, samples }, at) =>
      placed(samples, `the follow-up ${form} or ${otherwise.join(', ')}`, draft.followUps.source, [
        'questions',
        at,
        'samples',
      ]),
    ),
    ...Object.entries(controls.value).flatMap(([control, samples]) =>
      placed(samples, `the control ${control}`, controls.source, [control]),
    ),
    ...placed(elsewhere.value.samples, 'talk from elsewhere', elsewhere.source, ['samples']),
    ...placed(draft.carriers.value.samples, 'carriers', draft.carriers.source, ['samples']),
    ...placed(draft.choices.value.samples, 'choices', draft.choices.source, ['samples']),
  ];
}

/** Samples as they are compared: what a recogniser cannot tell apart is one. */
export function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}{}' ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function placed(
  samples: readonly string[],
  of: string,
  source: Source,
  keys: Keys,
): readonly PlacedSample[] {
  return samples.map((text, index) => ({ text, of, place: source.at([...keys, index]) }));
}

// What Alexa takes in a sample, read strictly: letters, blanks, apostrophes, hyphens, slots, and
// periods only in letters said one by one ("m. a. o. i.").
const speakable = /^(?:\p{L}\.(?: |$)|[\p{L}\p{M}' -]|\{[a-z]+\})+$/u;

function wrongCharacters({ text, place }: PlacedSample): readonly Diagnostic[] {
  if (speakable.test(text)) return [];
  return [
    {
      ...place,
      found: `the sample ${quote(text)}`,
      expected: "only letters, blanks, ', -, {slots}, and periods in letters said one by one",
      remedy: 'write it as it is spoken, numbers as words, without punctuation',
    },
  ];
}

function duplicates(samples: readonly PlacedSample[]): readonly Diagnostic[] {
  const first = new Map<string, PlacedSample>();
  return samples.flatMap((sample) => {
    const key = comparable(sample.text);
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, sample);
      return [];
    }
    return [
      {
        ...sample.place,
        found: `the sample ${quote(sample.text)}, which is under ${earlier.of} already (${earlier.place.path}:${earlier.place.line})`,
        expected: 'each sample in one place',
        remedy: `keep it where it belongs, ${earlier.of} or ${sample.of}, and remove the other`,
      },
    ];
  });
}
