import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MEDICATIONS, type IntentMeaning, type TopicId } from '../../lambda/content';
import { base } from '../../lambda/generated/content';
import { termsOf } from '../../lambda/lookup/classifier/terms';
import { namesIn } from '../../lambda/lookup/medicine/names';
import { read, readerFor } from '../../lambda/lookup/words/reader';
import { readDraft } from '../draft';
import { contentFiles, ROOT } from '../files';
import { examplesOf } from '../lookup-module';
import { thresholdsFor } from '../train/calibrate';
import { heldOut } from '../train/held-out';
import { prepare, spokenSample, type Lesson, type SpokenSample } from '../train/prepared';
import { stemmed } from '../train/stemmed';
import { candidates, type Candidate } from './candidates';
import { tally, type Tally } from './tally';

const SEED = 20;

interface Asked {
  readonly sample: SpokenSample;
  readonly topics: readonly TopicId[];
}

/** `npm run candidates`: the table of the README that says why this lookup. */
function main(words: readonly string[]): number {
  if (words.length > 0) {
    console.error(`candidates: unknown word "${words.join(' ')}"; say "npm run candidates" alone.`);
    return 2;
  }
  const draft = readDraft(contentFiles());
  if (draft.kind === 'refused') throw new Error('The content has mistakes; run "npm run compile".');
  const lexicon = stemmed(draft.draft.lexicon.value);
  const lesson = prepare(examplesOf(draft.draft, base), lexicon);
  const reader = readerFor(lexicon);
  const terms = termsOf(lesson.words, reader);
  const questions = developmentSet().map(({ text, topics }) => ({
    sample: spokenSample([], read(namesIn(text, base).masked, reader), terms),
    topics,
  }));
  console.log(heading);
  for (const candidate of candidates) console.log(rowOf(candidate, lesson, questions));
  return 0;
}

const heading = `seed ${SEED}; each number is a percentage

| | samples, held out: right | with asking | asks | wrong | uncovered, answered | development set: right | with asking | asks | wrong | uncovered, answered |
|---|---|---|---|---|---|---|---|---|---|---|`;

function rowOf({ name, learn }: Candidate, lesson: Lesson, questions: readonly Asked[]): string {
  const { classes, samples } = lesson;
  const held = heldOut(lesson, learn, SEED);
  const thresholds = thresholdsFor(held, classes);
  const crossed = held.map(({ sample, likely }) => ({ likely, topics: topicsOf(sample, classes) }));
  const judge = learn(samples, classes.length, SEED);
  const asked = questions.map(({ sample, topics }) => ({ likely: judge(sample), topics }));
  const tallies = [crossed, asked].map((judged) => tally(judged, classes, thresholds));
  return `| ${[name, ...tallies.flatMap(cells)].join(' | ')} |`;
}

function cells({ right, rightOrAsked, asked, wrong, uncoveredAnswered }: Tally): string[] {
  return [right, rightOrAsked, asked, wrong, uncoveredAnswered].map((value) => value.toFixed(1));
}

function topicsOf({ classes: kinds }: SpokenSample, classes: readonly IntentMeaning[]): TopicId[] {
  return kinds.flatMap((kind) => {
    const means = classes[kind];
    if (means?.kind === 'medicine') return [MEDICATIONS];
    return means?.kind === 'topic' ? [means.topic] : [];
  });
}

/** The project's own questions, none of them a sample; see test/utterances. */
function developmentSet(): { readonly text: string; readonly topics: readonly TopicId[] }[] {
  const known = new Set(base.topics.map(({ id }) => id));
  const lines = readFileSync(join(ROOT, 'test/utterances/development.jsonl'), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line): Readonly<Record<string, string>> => JSON.parse(line))
    .filter(({ label }) => label !== 'emergency' && label !== 'ambiguous')
    .map(({ text = '', label = '', also = '' }) => ({
      text,
      topics: [label, also].filter((topic) => known.has(topic)),
    }));
}

process.exitCode = main(process.argv.slice(2));
