/**
 * Stands for ask-sdk-model in the bundle: at run time the SDK takes only its service clients from
 * there (150 KB), and only for a skill that has an API client. Ours calls no service.
 */
export const services = {
  ServiceClientFactory: function refuse(): never {
    throw new Error('The bundle holds no service clients; see build/sdk/model.ts.');
  },
};
