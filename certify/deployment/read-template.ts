import { parse } from 'yaml';

interface Resource {
  readonly Type: string;
  readonly Properties?: Properties;
}

export type Properties = Readonly<Record<string, unknown>>;

export interface Template {
  readonly Parameters?: Readonly<Record<string, { readonly AllowedValues?: readonly string[] }>>;
  readonly Resources?: Readonly<Record<string, Resource>>;
  readonly Outputs?: Readonly<Record<string, { readonly Value?: unknown }>>;
}

/** The tags of CloudFormation (!Ref) are no YAML; what stands behind them is enough here. */
export function readTemplate(text: string): Template {
  return parse(text, { logLevel: 'silent' }) as Template;
}

/** The properties of every resource whose type begins so. */
export function ofType(text: string, type: string): readonly Properties[] {
  return Object.values(readTemplate(text).Resources ?? {})
    .filter((resource) => resource.Type.startsWith(type))
    .map(({ Properties = {} }) => Properties);
}
