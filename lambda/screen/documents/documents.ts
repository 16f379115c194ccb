import type { ScreenKind } from '../screen';
import { answer } from './answer';
import { emergency } from './emergency';
import { list } from './list';
import type { Json } from './page';
import { welcome } from './welcome';

/**
 * The document of each screen; together with its data it is all that a device needs. Most devices
 * have no screen, so none is made before it is asked for.
 */
export const documents: Readonly<Record<ScreenKind, () => Json>> = {
  answer,
  list,
  welcome,
  emergency,
};
