import Ajv, { type ValidateFunction } from 'ajv';
import spec from 'ask-smapi-model/spec.json';
import type { Rule } from '../rule';

/** A document of the skill package and the definition it has to fit. */
export interface Document {
  readonly definition: keyof typeof compiled;
  readonly value: unknown;
}

/**
 * The Swagger file that ask-smapi-model ships knows required fields, types and lengths; keys that it
 * does not know pass, which is what our own rules are for.
 */
const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
ajv.addSchema({ ...lenient(), $id: 'smapi' });

const compiled = {
  manifest: lazily('v1.skill.Manifest.SkillManifestEnvelope'),
  model: lazily('v1.skill.interactionModel.InteractionModelData'),
};

export const schemaRules: readonly Rule<Document>[] = [
  {
    id: 'manifest-44-schema',
    severity: 'error',
    what: "The manifest and the models fit the schema of Amazon's own ask-smapi-model",
    problems: ({ definition, value }) => {
      const validate = compiled[definition]();
      return validate(value)
        ? []
        : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
    },
    accepted: { definition: 'manifest', value: { manifest: { manifestVersion: '1.0' } } },
    refused: { definition: 'model', value: { interactionModel: { languageModel: {} } } },
  },
];

/**
 * The specification calls the synonyms of a slot value required, while the documentation calls them
 * optional and Amazon's own samples leave them out.
 */
function lenient(): object {
  const value = {
    ...spec.definitions['v1.skill.interactionModel.TypeValueObject'],
    required: ['value'],
  };
  return {
    ...spec,
    definitions: { ...spec.definitions, 'v1.skill.interactionModel.TypeValueObject': value },
  };
}

/** Compiled when it is first needed, which takes a quarter of a second. */
function lazily(definition: string): () => ValidateFunction {
  let validate: ValidateFunction | undefined;
  return () => (validate ??= ajv.compile({ $ref: `smapi#/definitions/${definition}` }));
}
