import type { Place } from '../compiler/diagnostic';
import type { Draft } from '../compiler/draft';
import { asHeard, samplesOf } from '../compiler/lookup-module';
import { allSamples } from '../compiler/rules/samples';
import type { IntentMeaning } from '../lambda/content';
import { MEDICATIONS } from '../lambda/content';
import { MASK } from '../lambda/lookup/medicine/names';
import { content } from './labels';

/** A sample of the content, as a line would be labelled that means the same, and where it stands. */
export interface Sample {
  readonly text: string;
  readonly label: string;
  /** The topics that an ambiguous sample may mean; of a sample of a topic, that one. */
  readonly topics: readonly string[];
  /** What the content puts it under: "the topic results-duration", "the form stop". */
  readonly of: string;
  readonly place: Place;
}

/** Every sample that teaches the lookup. Of each text there is one in all content; see the rules. */
export function labelledSamples(draft: Draft): readonly Sample[] {
  const placed = new Map(allSamples(draft).map((sample) => [masked(sample.text), sample]));
  return samplesOf(draft).flatMap((example) => {
    const found = placed.get(example.text);
    const labelled = 'topics' in example ? ambiguous(example.topics) : labelOf(example.means);
    return found && labelled
      ? [{ text: asHeard(example.text, content), of: found.of, place: found.place, ...labelled }]
      : [];
  });
}

/** As samplesOf writes it: the slot is one word. */
function masked(text: string): string {
  return text.replaceAll('{medicine}', MASK);
}

type Labelled = Pick<Sample, 'label' | 'topics'>;

function labelOf(means: IntentMeaning): Labelled | undefined {
  switch (means.kind) {
    case 'topic':
      return { label: means.topic, topics: [means.topic] };
    case 'medicine':
      return { label: MEDICATIONS, topics: [MEDICATIONS] };
    case 'which':
      return ambiguous(means.topics);
    case 'control':
      return { label: means.control === 'slower' ? 'repeat' : means.control, topics: [] };
    case 'emergency':
      return { label: 'emergency', topics: [] };
    case 'outside':
    case 'unknown':
      return { label: 'unknown', topics: [] };
    case 'follow-up':
      return means.otherwise.length > 1
        ? ambiguous(means.otherwise)
        : { label: means.otherwise[0] ?? '', topics: means.otherwise };
    case 'pick':
    case 'free-text':
      return undefined;
  }
}

function ambiguous(topics: readonly string[]): Labelled {
  return { label: 'ambiguous', topics };
}
