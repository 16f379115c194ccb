import {
  MEDICATIONS,
  type Control,
  type FormId,
  type IntentMeaning,
  type ScriptId,
  type TopicId,
} from '../content';

/** Something that may be meant, and how likely it is. */
export interface Weighed<T> {
  readonly what: T;
  readonly likely: number;
}

/** The likelihood of every class, sorted into what a person can want. */
export interface Guess {
  /** Best first. A question about a medicine counts for the medications, too. */
  readonly topics: readonly Weighed<TopicId>[];
  readonly forms: readonly Weighed<FormId>[];
  readonly controls: readonly Weighed<Control>[];
  readonly scripts: readonly Weighed<ScriptId>[];
  readonly medications: number;
  readonly outside: number;
  readonly unknown: number;
}

export function guessFrom(classes: readonly IntentMeaning[], likely: Float32Array): Guess {
  const sums = {
    topics: new Map<TopicId, number>(),
    forms: new Map<FormId, number>(),
    controls: new Map<Control, number>(),
    scripts: new Map<ScriptId, number>(),
    outside: 0,
    unknown: 0,
    medications: 0,
  };
  classes.forEach((means, index) => {
    const share = likely[index] ?? 0;
    switch (means.kind) {
      case 'topic':
        add(sums.topics, means.topic, share);
        if (means.topic === MEDICATIONS) sums.medications += share;
        break;
      case 'medicine':
        add(sums.topics, MEDICATIONS, share);
        add(sums.forms, means.form, share);
        break;
      case 'emergency':
        add(sums.scripts, means.script, share);
        break;
      case 'control':
        add(sums.controls, means.control, share);
        break;
      case 'outside':
        sums.outside += share;
        break;
      case 'which':
      case 'follow-up':
      case 'pick':
      case 'unknown':
      case 'free-text':
        sums.unknown += share;
    }
  });
  return {
    ...sums,
    topics: bestFirst(sums.topics),
    forms: bestFirst(sums.forms),
    controls: bestFirst(sums.controls),
    scripts: bestFirst(sums.scripts),
  };
}

function add<T>(sums: Map<T, number>, what: T, share: number): void {
  sums.set(what, (sums.get(what) ?? 0) + share);
}

function bestFirst<T>(sums: ReadonlyMap<T, number>): Weighed<T>[] {
  return [...sums].map(([what, likely]) => ({ what, likely })).sort((a, b) => b.likely - a.likely);
}
