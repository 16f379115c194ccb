import type { Intent, Slot } from 'ask-sdk-model';
import { fieldsOf, listFrom } from '../dialog/fields';

/** A slot as it came: the words, and the ids that entity resolution matched, best first. */
export interface HeardSlot {
  readonly words: string;
  readonly ids: readonly string[];
}

export interface HeardIntent {
  readonly name: string;
  readonly slots: Readonly<Record<string, HeardSlot>>;
  /** The words of all slots. */
  readonly words: readonly string[];
}

/**
 * The intent of a request. Slots may be missing, empty, without a value or without a match; a
 * missing slot is left out here, so that nothing later has to ask twice.
 */
export function intentIn(intent: Partial<Intent> | undefined): HeardIntent {
  const slots = Object.entries(intent?.slots ?? {}).flatMap(([name, slot]) => {
    const heard = slotIn(slot);
    return heard ? [[name, heard] as const] : [];
  });
  return {
    name: typeof intent?.name === 'string' ? intent.name : '',
    slots: Object.fromEntries(slots),
    words: slots.map(([, slot]) => slot.words).filter((words) => words !== ''),
  };
}

function slotIn(slot: Partial<Slot> | null | undefined): HeardSlot | undefined {
  const words = typeof slot?.value === 'string' ? slot.value : '';
  const ids = idsIn(slot);
  return words === '' && ids.length === 0 ? undefined : { words, ids: [...new Set(ids)] };
}

function idsIn(slot: Partial<Slot> | null | undefined): readonly string[] {
  return listFrom(fieldsOf(slot?.resolutions)['resolutionsPerAuthority'])
    .map(fieldsOf)
    .filter((authority) => fieldsOf(authority['status'])['code'] === 'ER_SUCCESS_MATCH')
    .flatMap((authority) => listFrom(authority['values']))
    .map((match) => fieldsOf(fieldsOf(match)['value'])['id'])
    .filter((id) => typeof id === 'string');
}
