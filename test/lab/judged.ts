import type { Case } from '../../lab/case';
import type { Heard } from '../../lab/heard';
import type { WeighedCase } from '../../lab/weigh';
import { medicineVerdictOn, verdictOn } from '../../lab/verdict';

const nothing: Heard = {
  label: 'unknown',
  choices: [],
  medicine: null,
  readBack: [],
  form: undefined,
  offered: undefined,
  script: undefined,
  cautioned: false,
};

export function heard(what: Partial<Heard>): Heard {
  return { ...nothing, ...what };
}

export function meant(what: Partial<Case>): Case {
  return { text: 'what will it be', label: 'unknown', line: 1, ...what };
}

/** A judged line; `likely` is what the classifiers give its best topic, the one that was heard. */
export function judged(expected: Partial<Case>, was: Partial<Heard>, likely = 0.5): WeighedCase {
  const [asked, answered] = [meant(expected), heard(was)];
  const guess = {
    topics: [{ what: answered.choices[0] ?? answered.label, likely }],
    forms: [],
    controls: [],
    scripts: [],
    medications: 0,
    outside: 0,
    unknown: 1 - likely,
  };
  const reading = { words: asked.text.split(' '), guess };
  const nameSaid = answered.medicine === null ? [] : [reading];
  return {
    case: asked,
    heard: answered,
    verdict: verdictOn(asked, answered),
    medicine: medicineVerdictOn(asked, answered),
    weighed: { readings: [reading, ...nameSaid], sign: undefined },
  };
}
