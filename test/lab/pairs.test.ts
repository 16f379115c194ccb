import { indexOf } from '../../lab/likeness';
import { pairsIn } from '../../lab/pairs';
import type { Sample } from '../../lab/samples';

function sample(text: string, label: string, topics = [label]): Sample {
  const place = { path: `${label}.yaml`, line: 1, column: 1 };
  return { text, label, topics, of: `the topic ${label}`, place };
}

const ambiguous = ['during-infusion', 'after-infusion'];
const samples = [
  sample('will the drip make me dizzy', 'during-infusion'),
  sample('will the drip make me dizzy please', 'during-infusion'),
  sample('will the drip make me dizzy dear', 'after-infusion'),
  sample('will the drip make me dizzy now', 'ambiguous', ambiguous),
  sample('tomorrow they serve pancakes', 'unknown', []),
];

it('pairs samples that are nearly alike with those before them', () => {
  const { collisions, copies } = pairsIn(indexOf(samples));
  const texts = [collisions, copies].map((pairs) =>
    pairs.map(({ first, second }) => `${second.text} | ${first.text}`),
  );
  expect(texts).toEqual([
    [
      'will the drip make me dizzy dear | will the drip make me dizzy',
      'will the drip make me dizzy dear | will the drip make me dizzy please',
    ],
    ['will the drip make me dizzy please | will the drip make me dizzy'],
  ]);
});
