import type { v1 } from 'ask-smapi-model';
import type { Model } from '../../simulator/model';

type Manifest = NonNullable<v1.skill.Manifest.SkillManifestEnvelope['manifest']>;
type Publishing = NonNullable<Manifest['publishingInformation']>;
export type Texts = NonNullable<Publishing['locales']>[string];

/** A locale of the store, with what people can say there. */
export interface Market {
  readonly locale: string;
  readonly invocationName: string;
  /** The number to call in danger, as the locale's emergency script says it. */
  readonly emergency: string;
  readonly model: Model;
}

/** The skill as the store lists it: the manifest and what it speaks of. */
export interface Listing {
  readonly manifest: Manifest;
  readonly markets: readonly Market[];
  /** The files of the skill package, by their path in it. */
  readonly files: ReadonlySet<string>;
}

/** The texts of every locale of the manifest. */
export function textsOf({ manifest }: Listing): readonly (readonly [string, Texts])[] {
  return Object.entries(manifest.publishingInformation?.locales ?? {});
}
