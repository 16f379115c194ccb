import { medicineTables } from '../../compiler/medicine-lists';
import type { Medicine } from '../../lambda/content';
import { medicinesFrom } from '../../lambda/medicine-lists';

const listed: Medicine['standing'] = { kind: 'listed', class: 'benzodiazepine' };
const other: Medicine['standing'] = { kind: 'not-listed' };

const medicines: readonly Medicine[] = [
  { id: 'alprazolam', standing: listed, names: ['alprazolam', 'Xanax XR'], heard: ['zan axe'] },
  { id: 'nerve', standing: listed, names: ['nerve pills'], heard: [] },
  { id: 'vitamin-b-12', standing: other, names: ['Vitamin B-12'], heard: [] },
];

describe('the table of medicines', () => {
  it('reads back as it was written', () => {
    expect(medicinesFrom(medicineTables(medicines))).toEqual(medicines);
  });

  it('has a line for each medicine, with an id where the name does not give it', () => {
    expect(medicineTables(medicines)).toEqual([
      { standing: listed, lines: ['alprazolam|Xanax XR;zan axe', 'nerve=nerve pills'] },
      { standing: other, lines: ['Vitamin B-12'] },
    ]);
  });

  it.each(['a|b', 'a;b', 'a=b'])('refuses the name %s, which it could not read back', (name) => {
    const [medicine] = medicines;
    const odd = { id: 'odd', standing: other, heard: [], ...medicine, names: [name] };
    expect(() => medicineTables([odd])).toThrow(name);
  });
});
