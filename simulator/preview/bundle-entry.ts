import { base as content } from '../../lambda/generated/content';
import { localeDifferences } from '../../lambda/generated/locales';

/** What the preview takes from one version of the skill; bundled anew when the content changes. */
export { contentFor } from '../../lambda/content-for';
export { sessionFrom } from '../../lambda/dialog/session-from';
export { base, newConversation, open, say, send } from '../conversation';
export { modelFrom } from '../model';

/** The locales that the content speaks. */
export const locales: readonly string[] = [content.locale, ...Object.keys(localeDifferences())];
