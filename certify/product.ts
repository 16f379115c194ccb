import type { Resources } from './deployment/resources';
import type { Code } from './deployment/code';
import type { Icon } from './manifest/icons';
import type { Listing } from './manifest/listing';
import type { Document } from './manifest/schema';
import type { ModelFile } from './model/model-file';
import type { At } from './rule';
import type { Logged } from './speech/log';
import type { Survived } from './speech/odd-requests';
import type { Conversations } from './walk/conversations';

/** Everything that is certified, gathered from the built product and from talking to it. */
export interface Product {
  readonly models: readonly ModelFile[];
  readonly documents: readonly At<Document>[];
  readonly listing: Listing;
  readonly icons: readonly At<Icon>[];
  /** A walk in each locale, */
  readonly conversations: readonly Conversations[];
  /** and one on a device with a screen, in the locale of the first. */
  readonly withScreen: Conversations;
  readonly odd: readonly Survived[];
  readonly logged: Logged;
  readonly code: Code;
  readonly resources: Resources;
  readonly template: string;
}
