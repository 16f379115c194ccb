import { isUnlisted, namesListed } from '../kinds';
import type { Definition } from './definition';

/** Silence is never permission, and a name never becomes another one without being read back. */
export const medicines: readonly Definition[] = [
  {
    key: 'medicine',
    says: 'medicines on the list: the right one answered at once',
    of: namesListed,
    counts: ({ medicine }) => medicine === 'right',
  },
  {
    key: 'medicine-or-read-back',
    says: '… at once, or read back first',
    of: namesListed,
    counts: ({ medicine }) => medicine === 'right' || medicine === 'read back',
  },
  {
    key: 'medicine-missed',
    says: '… no medicine heard',
    of: namesListed,
    counts: ({ medicine }) => medicine === 'missed',
  },
  {
    key: 'medicine-other',
    says: '… another medicine read back',
    of: namesListed,
    counts: ({ medicine }) => medicine === 'other read back',
  },
  {
    key: 'medicine-wrong',
    says: '… another medicine answered as if it were right',
    of: namesListed,
    counts: ({ medicine }) => medicine === 'wrong',
  },
  {
    key: 'form',
    says: 'questions about medicines: answered what was asked ("dose", "restart")',
    of: ({ case: { form } }) => form !== undefined,
    counts: ({ case: { form }, heard }) => heard.form === form,
  },
  {
    key: 'unlisted-wrong',
    says: 'medicines not on the list: answered as if one were',
    of: isUnlisted,
    counts: ({ medicine }) => medicine === 'wrong',
  },
  {
    key: 'unlisted-other',
    says: '… one of the list read back',
    of: isUnlisted,
    counts: ({ medicine }) => medicine === 'other read back',
  },
];
