import type { Content } from '../../../lambda/content';
import { nameIn, namesIn } from '../../../lambda/lookup/medicine/names';
import type { Named } from '../../../lambda/turn';
import { content, medicineWith, soundAlikes } from './content';

/** A name of ours as the answer will call it: "Xanax", "class maoi", "Xanax?" when read back. */
function calledBy(named: Named): string {
  switch (named.kind) {
    case 'medicine':
      return called(named.medicine);
    case 'class':
      return `class ${named.class}`;
    case 'near':
      return `${named.candidates.map(called).join(' or ')}?`;
    case 'unclear':
      return 'unclear';
  }
}

function called({ id, name }: { readonly id: string; readonly name: number }): string {
  return medicineWith(id).names[name] ?? id;
}

function names(text: string): string[] {
  return namesIn(text, content).named.map(calledBy);
}

describe('a name said as it is written', () => {
  it.each([
    ['xanax', ['Xanax']],
    ['XÁNAX!', ['Xanax']],
    ["is xanax's generic the same", ['Xanax']],
    ['my xanaxes', ['Xanax']],
    ['should i stop my lorazepam', ['lorazepam']],
    ['lamo trigine', ['lamotrigine']],
    ['xanax x r', ['Xanax XR']],
    ['my emsam patch', ['Emsam patch']],
    ['is an m.a.o.i. all right', ['class maoi']],
    ['what about benzos', ['class benzodiazepine']],
    ['my blood pressure pills', ['blood pressure pills']],
    ["dad's parkinson's pills", ["Parkinson's pills"]],
    ['can i take tylenol', ['Tylenol']],
  ])('is taken for itself: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each(content.medicines.flatMap(({ names: own }) => own.map((name): [string] => [name])))(
    'is certain for every name of the content: %s',
    (name) => {
      expect(namesIn(name, content).named.map(({ kind }) => kind)).toEqual([
        expect.stringMatching(/^(medicine|class)$/),
      ]);
    },
  );
});

describe('a name as a recogniser mangles it', () => {
  it.each([
    ['claw no pin', ['Klonopin?']],
    ['lamb ick tall', ['Lamictal?']],
    ['should i hold off on my at a van', ['Ativan?']],
    ['do i skip zan axe', ['Xanax?']],
    ['can she have her val yum that night', ['Valium?']],
    ['nar dill', ['Nardil?']],
    ['tran ill sip row mean', ['tranylcypromine?']],
    ['log em', ['Logem?']],
    ['calm pose', ['Calmpose?']],
    ['s citalopram', ['escitalopram or citalopram?']],
    ['is benzo dies a pean on the list', ['class benzodiazepine']],
    ['benzo tropine', ['benztropine?']],
  ])('is read back: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each(
    content.medicines.flatMap(({ id, heard }) => heard.map((text): [string, string] => [text, id])),
  )('is never taken for another, however well known: %s', (text, id) => {
    const others = namesIn(text, content).named.filter(
      (named) => named.kind === 'class' || (named.kind === 'medicine' && named.medicine.id !== id),
    );
    expect(others).toEqual([]);
  });
});

describe('medicines that sound alike', () => {
  const known = [
    ['terbinafine', 'lamotrigine'],
    ['clonidine', 'clonazepam'],
    ['ranitidine', 'alprazolam'],
    ['cetirizine', 'alprazolam'],
    ['celecoxib', 'citalopram'],
    ['zolpidem', 'lorazepam'],
    ['lorazepam', 'alprazolam'],
    ['clonazepam', 'lorazepam'],
    ['benztropine', 'clobazam'],
  ] as const;
  const pairs = [...known, ...soundAlikes].flatMap(([one, other]) =>
    [one, other].flatMap((id) =>
      medicineWith(id).names.map((name): [string, string] => [name, id]),
    ),
  );

  it.each(pairs)('are each themselves, in a sentence too: %s', (name, id) => {
    const found = namesIn(`does my wife have to stop her ${name} tonight`, content).named;
    expect(found).toEqual([{ kind: 'medicine', medicine: { id, name: expect.any(Number) } }]);
  });
});

describe('several names', () => {
  it.each([
    ['do i stop both ativan and lamictal', ['Ativan', 'Lamictal']],
    ['should i quit zoloft and xanax', ['Zoloft', 'Xanax']],
    ['tylenol and prozac and xanax', ['Tylenol', 'Prozac', 'Xanax']],
    ['tylenol and prozac and zyrtec', ['Tylenol', 'Prozac', 'Zyrtec']],
    ['clonidine not klonopin', ['clonidine']],
    ['xanax and alprazolam', ['Xanax']],
    ['klonopin and zan axe', ['Klonopin', 'Xanax?']],
    [
      'should my husband who takes blood pressure pills skip his xanax',
      ['blood pressure pills', 'Xanax'],
    ],
  ])('are different, in order, and none that is denied: %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('the words without the names', () => {
  it.each([
    ['should i stop my claw no pin tonight', 'should i stop my medicinename tonight'],
    ['Zoloft and Xanax?', 'medicinename and medicinename'],
    ['how long does it take', 'how long does it take'],
    ['', ''],
  ])('are kept: %s', (text, masked) => {
    expect(namesIn(text, content).masked).toBe(masked);
  });
});

describe('ordinary words', () => {
  it.each([
    'i am well versed in that',
    'is there a van that takes me home',
    'the same day',
    'is ketamine the horse tranquilizer',
    'what is on tv',
    'constructor',
    'hasOwnProperty toString valueOf',
    'how will i feel after the infusion',
    '',
    '   ',
    '🙂 心配です',
    '<speak>&amp;</speak>',
  ])('name no medicine: %s', (text) => {
    expect(names(text)).toEqual([]);
    expect(nameIn(text, content)).toEqual({ kind: 'unclear' });
  });
});

describe('a slot that is meant for a name', () => {
  it.each([
    ['ativan', 'Ativan'],
    ['my ativan', 'Ativan'],
    ['out of van', 'Ativan?'],
    ['belly um', 'Valium?'],
    ['banana bread', 'unclear'],
    ['something for my back', 'unclear'],
  ])('gives the name, the nearest to read back, or unclear: %s', (value, expected) => {
    expect(calledBy(nameIn(value, content))).toBe(expected);
  });
});

describe('any input', () => {
  it('is cut to sixty words', () => {
    expect(namesIn('zan '.repeat(10_000), content).masked.split(' ').length).toBeLessThan(61);
  });

  it('is answered from the content given', () => {
    const other = {
      ...content,
      medicines: [{ id: 'x', standing: { kind: 'not-listed' }, names: ['Constructor'], heard: [] }],
    } as Content;
    expect(namesIn('constructor', other).named).toEqual([
      { kind: 'medicine', medicine: { id: 'x', name: 0 } },
    ]);
  });
});
