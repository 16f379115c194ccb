import type { Judged } from './judge';

/** A question about medicines of which the name, or what is asked of it, was misunderstood. */
export interface MedicineMistake {
  readonly line: number;
  readonly text: string;
  readonly meant: string;
  readonly heard: string;
}

export function medicineMistakes(judged: readonly Judged[]): readonly MedicineMistake[] {
  return judged.flatMap((each) => {
    const { line, text } = each.case;
    return [...nameMistake(each), ...formMistake(each)].map((mistake) => ({
      line,
      text,
      ...mistake,
    }));
  });
}

type Difference = Pick<MedicineMistake, 'meant' | 'heard'>;

function nameMistake({ case: asked, heard, medicine }: Judged): readonly Difference[] {
  if (medicine === undefined || medicine === 'right' || medicine === 'read back') return [];
  const meant = asked.confirm ?? asked.medicine ?? 'no medicine of the list';
  const readBack = heard.readBack.length > 0 ? `"did you say ${heard.readBack.join(' or ')}"` : '';
  return [{ meant, heard: heard.medicine ?? (readBack || 'no medicine') }];
}

function formMistake({ case: { form }, heard }: Judged): readonly Difference[] {
  if (form === undefined || heard.form === undefined || form === heard.form) return [];
  return [{ meant: `the question "${form}"`, heard: `"${heard.form}"` }];
}
