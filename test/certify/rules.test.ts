import { checks } from '../../certify/checks';

describe('every rule', () => {
  it.each(checks.map((check) => [check.id, check] as const))(
    '%s accepts what is sound and refuses each example that is not',
    (_, check) => {
      expect(check.ofAccepted()).toEqual([]);
      for (const problems of check.ofRefused()) expect(problems).not.toEqual([]);
    },
  );

  it('has an id of its own', () => {
    const ids = checks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

/** Numbers of the checklist that a rule stands for; the others do not apply or are told below. */
const covered = new Set(checks.flatMap(({ id }) => /-(\d\d)-/.exec(id)?.[1] ?? []).map(Number));

it('covers the checklist but for HTTPS endpoints, which this skill has not', () => {
  const all = Array.from({ length: 60 }, (_, index) => index + 1);
  expect(all.filter((number) => !covered.has(number))).toEqual([60]);
});
