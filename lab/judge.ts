import type { Conversation } from '../simulator/conversation';
import type { Model } from '../simulator/model';
import type { Case } from './case';
import { hear, type Heard } from './heard';
import { medicineVerdictOn, verdictOn, type MedicineVerdict, type Verdict } from './verdict';

/** A case, what the skill made of it, and what that is worth. */
export interface Judged {
  readonly case: Case;
  readonly heard: Heard;
  readonly verdict: Verdict;
  readonly medicine: MedicineVerdict | undefined;
}

export async function judge(
  cases: readonly Case[],
  from: Conversation,
  model: Model,
): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const each of cases) {
    // One at a time: the skill is a single process, so waiting for all at once would gain nothing.
    // oxlint-disable-next-line no-await-in-loop
    const heard = await hear(each, from, model);
    judged.push({
      case: each,
      heard,
      verdict: verdictOn(each, heard),
      medicine: medicineVerdictOn(each, heard),
    });
  }
  return judged;
}
