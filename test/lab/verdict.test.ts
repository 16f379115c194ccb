import { medicineVerdictOn, verdictOn } from '../../lab/verdict';
import { heard, meant } from './judged';

const [during, after, length] = ['during-infusion', 'after-infusion', 'appointment-length'];
const choices = [during, after];

describe('an answer is', () => {
  it.each([
    ['right', meant({ label: after }), heard({ label: after })],
    ['among', meant({ label: after }), heard({ label: 'ambiguous', choices })],
    ['asked', meant({ label: length }), heard({ label: 'ambiguous', choices })],
    ['refused', meant({ label: after }), heard({ label: 'unknown' })],
    ['wrong', meant({ label: after }), heard({ label: during })],
    ['wrong', meant({ label: after }), heard({ label: 'emergency' })],
    ['right', meant({ label: 'ambiguous', choices }), heard({ label: 'ambiguous', choices })],
    [
      'asked',
      meant({ label: 'ambiguous', choices }),
      heard({ label: 'ambiguous', choices: [after, length] }),
    ],
    ['among', meant({ label: 'ambiguous', choices }), heard({ label: after })],
    ['wrong', meant({ label: 'ambiguous', choices }), heard({ label: length })],
    ['refused', meant({ label: 'ambiguous', choices }), heard({ label: 'unknown' })],
    ['right', meant({ label: 'unknown' }), heard({ label: 'unknown' })],
    ['asked', meant({ label: 'unknown' }), heard({ label: 'ambiguous', choices })],
    ['wrong', meant({ label: 'unknown' }), heard({ label: after })],
    ['right', meant({ label: 'emergency' }), heard({ label: 'emergency' })],
    ['wrong', meant({ label: 'emergency' }), heard({ label: 'unknown' })],
    ['right', meant({ label: 'repeat' }), heard({ label: 'repeat' })],
  ])('%s', (verdict, expected, was) => {
    expect(verdictOn(expected, was)).toBe(verdict);
  });
});

describe("a medicine's name is", () => {
  const lamotrigine = meant({ label: 'medications', medicine: 'lamotrigine' });
  const unlisted = meant({ label: 'medications', medicine: null });
  const readBack = meant({ label: 'medications', confirm: 'lamotrigine' });
  it.each([
    ['right', lamotrigine, heard({ medicine: 'lamotrigine' })],
    ['read back', lamotrigine, heard({ readBack: ['lorazepam', 'lamotrigine'] })],
    ['other read back', lamotrigine, heard({ readBack: ['lorazepam'] })],
    ['missed', lamotrigine, heard({})],
    ['wrong', lamotrigine, heard({ medicine: 'lorazepam' })],
    ['right', unlisted, heard({})],
    ['right', unlisted, heard({ medicine: 'terbinafine' })],
    ['other read back', unlisted, heard({ readBack: ['lamotrigine'] })],
    ['wrong', unlisted, heard({ medicine: 'lamotrigine' })],
    ['wrong', unlisted, heard({ medicine: 'benzodiazepine' })],
    ['right', readBack, heard({ readBack: ['lamotrigine'] })],
    ['wrong', readBack, heard({ medicine: 'lamotrigine' })],
    ['missed', readBack, heard({})],
    [undefined, meant({ label: 'medications' }), heard({ medicine: 'lorazepam' })],
  ])('%s', (verdict, expected, was) => {
    expect(medicineVerdictOn(expected, was)).toBe(verdict);
  });
});
