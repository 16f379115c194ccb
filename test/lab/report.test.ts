import type { Findings } from '../../lab/lab';
import { indexOf, type Neighbour } from '../../lab/likeness';
import { measure } from '../../lab/measure';
import { report } from '../../lab/report/report';
import type { Sample } from '../../lab/samples';
import { judged } from './judged';

const [during, after, length] = ['during-infusion', 'after-infusion', 'appointment-length'];
const choices = [during, after];

const lines = [
  judged({ label: after, style: 'plain', also: length }, { label: after, offered: length }, 0.9),
  judged({ label: after, style: 'terse' }, { label: 'ambiguous', choices }, 0.4),
  judged({ label: length, style: 'terse', line: 3, after: during }, { label: during }, 0.62),
  judged({ label: length, style: 'plain', line: 4 }, {}, 0.1),
  judged(
    { label: 'medications', medicine: 'lorazepam' },
    { label: 'medications', readBack: ['lorazepam'] },
  ),
  judged(
    { label: 'medications', medicine: null, form: 'dose', line: 6, text: 'how much zyrtec' },
    { label: 'medications', medicine: 'diazepam', form: 'take' },
  ),
  judged({ kind: 'outside' }, {}, 0.2),
  judged({ kind: 'elsewhere' }, { label: 'ambiguous', choices }, 0.65),
  judged({ label: 'emergency', script: 'danger' }, { label: 'emergency', script: 'danger' }),
  judged({ label: 'emergency', held: true, line: 10, text: 'she is blue' }, { cautioned: true }),
  judged({ label: 'next' }, { label: 'next' }),
];

function sample(text: string, label: string, line: number): Sample {
  const path = `content/en-US/topics/${label}.yaml`;
  const place = { path, line, column: 5 };
  return { text, label, topics: [label], of: `the topic ${label}`, place };
}

const [like, alike, same]: readonly [Sample, Sample, Sample] = [
  sample('how is it during', during, 30),
  sample('how is it after', after, 31),
  sample('and how is it after', after, 32),
];
const misledBy: Neighbour = { sample: like, likeness: 0.5 };
const closest = undefined;

/** The samples are found elsewhere, for their likeness changes with the content. */
const set = measure(
  { path: 'set.jsonl', problems: ['set.jsonl:12: not JSON'] },
  lines,
  indexOf([]),
);

const findings: Findings = {
  found: 0.6,
  sets: [{ ...set, wrong: set.wrong.map((each) => ({ ...each, misledBy, closest })) }],
  collisions: [{ first: like, second: alike, likeness: 0.75 }],
  copies: [{ first: alike, second: same, likeness: 0.9 }],
};

const expected = `
set.jsonl: 11 lines
===================

Left out, 1 that cannot be read
  set.jsonl:12: not JSON

Figures
  covered by the FAQ: the right topic at once                              50.0 %  3 of 6
  … at once, or among the two offered                                      66.7 %  4 of 6
  … asked "did you mean … or …"                                            16.7 %  1 of 6
  … something else spoken as if it were right                              16.7 %  1 of 6
  two questions at once: the first answered, the second offered           100.0 %  1 of 1
  commands ("next", "say that again"): obeyed                             100.0 %  1 of 1
  clinic questions outside the FAQ: answered as if the FAQ covered it       0.0 %  0 of 1
  talk from elsewhere: answered as if the FAQ covered it                    0.0 %  0 of 1
  emergencies: the script at once                                          50.0 %  1 of 2
  … the script, or the line with 911 before the answer                    100.0 %  2 of 2
  … the right one of the scripts, of those caught                         100.0 %  1 of 1
  everything else: taken for an emergency                                   0.0 %  0 of 9
  … the line with 911 before the answer                                     0.0 %  0 of 9
  held out: emergencies: the script at once                                 0.0 %  0 of 1
  held out: … the script, or the line with 911 before the answer          100.0 %  1 of 1
  medicines on the list: the right one answered at once                     0.0 %  0 of 1
  … at once, or read back first                                           100.0 %  1 of 1
  … no medicine heard                                                       0.0 %  0 of 1
  … another medicine read back                                              0.0 %  0 of 1
  … another medicine answered as if it were right                           0.0 %  0 of 1
  questions about medicines: answered what was asked ("dose", "restart")    0.0 %  0 of 1
  medicines not on the list: answered as if one were                      100.0 %  1 of 1
  … one of the list read back                                               0.0 %  0 of 1

By what was meant
                      lines    right  among two    asked  refused   wrong
  medications             2  100.0 %          .        .        .       .
  after-infusion          2   50.0 %     50.0 %        .        .       .
  appointment-length      2        .          .        .   50.0 %  50.0 %
  unknown, elsewhere      1        .          .  100.0 %        .       .
  unknown, outside        1  100.0 %          .        .        .       .
  emergency               2   50.0 %          .        .        .  50.0 %
  next                    1  100.0 %          .        .        .       .

By how it was said, of what the FAQ covers
         lines   right  among two  asked  refused   wrong
  terse      2       .     50.0 %      .        .  50.0 %
  plain      2  50.0 %          .      .   50.0 %       .

Meant (rows) and heard (columns)
                        1  2  3  4  5  6  7  8
  1 medications         2  .  .  .  .  .  .  .
  2 during-infusion     .  .  .  .  .  .  .  .
  3 after-infusion      .  .  1  .  1  .  .  .
  4 appointment-length  .  1  .  .  .  1  .  .
  5 ambiguous           .  .  .  .  .  .  .  .
  6 unknown             .  .  .  .  1  1  .  .
  7 emergency           .  .  .  .  .  1  1  .
  8 next                .  .  .  .  .  .  .  1

Risk and coverage: answering from each likelihood on (the skill: 0.60, and asks below)
  from  answered  wrong of these  not covered, answered
  0.90    20.0 %           0.0 %                  0.0 %
  0.85    20.0 %           0.0 %                  0.0 %
  0.80    20.0 %           0.0 %                  0.0 %
  0.75    20.0 %           0.0 %                  0.0 %
  0.70    20.0 %           0.0 %                  0.0 %
  0.65    20.0 %           0.0 %                 50.0 %
  0.60    40.0 %          50.0 %                 50.0 %
  0.55    40.0 %          50.0 %                 50.0 %
  0.50    60.0 %          33.3 %                 50.0 %
  0.45    60.0 %          33.3 %                 50.0 %
  0.40    80.0 %          50.0 %                 50.0 %
  0.35    80.0 %          50.0 %                 50.0 %
  0.30    80.0 %          50.0 %                 50.0 %
  0.25    80.0 %          50.0 %                 50.0 %
  0.20    80.0 %          50.0 %                100.0 %

Wrong answers, 2
  set.jsonl:3: "what will it be", after during-infusion
    meant appointment-length; heard during-infusion (likelihood 0.62)
    misled by  "how is it during", content/en-US/topics/during-infusion.yaml:30 (likeness 0.50)
    closest    no sample of appointment-length shares a word with it
  set.jsonl:10: "she is blue"
    meant emergency; heard unknown (likelihood 0.50), after the line with 911
    misled by  "how is it during", content/en-US/topics/during-infusion.yaml:30 (likeness 0.50)
    closest    no sample of emergency shares a word with it

Refused, or asked about other topics, 1
  set.jsonl:4: "what will it be"
    meant appointment-length; heard unknown; closest no sample of appointment-length shares a word with it

About medicines, heard as something else, 2
  set.jsonl:6: "how much zyrtec"
    meant no medicine of the list; heard diazepam
  set.jsonl:6: "how much zyrtec"
    meant the question "dose"; heard "take"

Samples
=======

Collisions: nearly alike, and meaning something else, 1
  0.75 "how is it after" (the topic after-infusion), content/en-US/topics/after-infusion.yaml:31
       "how is it during" (the topic during-infusion), content/en-US/topics/during-infusion.yaml:30

Adding nothing: near copies of another sample of the same thing, 1
  0.90 "and how is it after" (the topic after-infusion), content/en-US/topics/after-infusion.yaml:32
       "how is it after" (the topic after-infusion), content/en-US/topics/after-infusion.yaml:31
`;

it('is a report that a person can act on', () => {
  expect(`\n${report(findings)}`).toBe(expected);
});
