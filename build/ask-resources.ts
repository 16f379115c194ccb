import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../compiler/files';

/** What the ASK CLI 2.30.7 reads of ask-resources.json. */
export interface AskResources {
  readonly askcliResourcesVersion?: string;
  readonly profiles?: Readonly<Record<string, Profile>>;
}

export interface Profile {
  readonly skillMetadata?: { readonly src?: string };
  readonly code?: Readonly<Record<string, { readonly src?: string }>>;
  readonly skillInfrastructure?: {
    readonly type?: string;
    readonly userConfig?: {
      readonly runtime?: string;
      readonly handler?: string;
      readonly templatePath?: string;
      /** Handed to CloudFormation as the parameters of the template. */
      readonly cfn?: { readonly parameters?: Readonly<Record<string, string>> };
    };
  };
}

export function readAskResources(root = ROOT): AskResources {
  return JSON.parse(readFileSync(join(root, 'ask-resources.json'), 'utf8')) as AskResources;
}
