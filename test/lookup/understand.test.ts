import { base } from '../../lambda/generated/content';
import { lookupModel } from '../../lambda/generated/lookup-model';
import type { Understood } from '../../lambda/lookup/meaning';
import { understand } from '../../lambda/lookup/understand';

const nowhere = { topic: undefined, among: [], medicine: false, readBack: false };

function heard(words: string, place = nowhere): Understood {
  return understand(words, place, base, lookupModel());
}

describe('understanding', () => {
  it.each([
    ['what is ketamine', 'what-is-ketamine'],
    ['how does it work', 'how-it-works'],
    ['will i see things while it is running', 'during-infusion'],
    ['will my husband be groggy when he gets home', 'after-infusion'],
    ['how long is the appointment', 'appointment-length'],
    ['how long does the relief last', 'results-duration'],
    ['does it wear off', 'results-duration'],
  ])('finds the topic of "%s"', (words, topic) => {
    expect(heard(words).turn).toMatchObject({ kind: 'topic', topic });
  });

  it('hears both of two questions, in their order', () => {
    expect(heard('how long is the appointment and will i be tired afterwards').turn).toEqual({
      kind: 'topic',
      topic: 'appointment-length',
      also: 'after-infusion',
    });
  });

  it.each([
    ['yes please', 'yes'],
    ['no thanks', 'no'],
    ['go on', 'more'],
    ['say that again', 'repeat'],
    ['stop', 'stop'],
  ])('obeys "%s"', (words, control) => {
    expect(heard(words).turn).toEqual({ kind: 'control', control });
  });

  it('does not take a question that begins with no for a no', () => {
    expect(heard('no pain afterwards right').turn).not.toMatchObject({ control: 'no' });
  });

  it('counts from one in "the second one"', () => {
    expect(heard('the second one').turn).toEqual({ kind: 'pick', position: 2 });
  });

  it('asks about the medicine that was named', () => {
    expect(heard('should i stop my xanax').turn).toMatchObject({
      kind: 'medicine',
      form: 'stop',
      named: [{ kind: 'medicine', medicine: { id: 'alprazolam' } }],
    });
  });

  it.each([
    ["i can't breathe", 'danger'],
    ["she won't wake up and her lips are blue", 'danger'],
    ['i want to kill myself', 'self-harm'],
    ['how long does it last i took the whole bottle of my pills', 'danger'],
  ])('puts danger above everything: "%s"', (words, script) => {
    expect(heard(words)).toEqual({
      turn: { kind: 'emergency', script },
      alarm: { kind: 'danger', script },
    });
  });

  it.each(['can it stop my heart', 'is it safe', 'bored to death', 'how much does it cost'])(
    'does not take "%s" for danger',
    (words) => {
      expect(heard(words).alarm.kind).not.toBe('danger');
    },
  );

  it.each(['', '   ', 'constructor', '__proto__', '\u4f60\u597d', 'x'.repeat(10_000)])(
    'is safe with odd input, and knows that it does not know it (%#)',
    (words) => {
      expect(['unknown', 'outside', 'which']).toContain(heard(words).turn.kind);
    },
  );

  it('does not answer talk from elsewhere', () => {
    expect(['unknown', 'outside', 'which']).toContain(
      heard('what is the capital of france').turn.kind,
    );
  });

  it('is the same every time', () => {
    expect(heard('will it make me loopy')).toEqual(heard('will it make me loopy'));
  });
});
