/** The least that can answer: what Lambda, Node.js and the measuring cost without any skill. */
export const handler = async (): Promise<object> => ({
  version: '1.0',
  response: { outputSpeech: { type: 'PlainText', text: 'Hello.' }, shouldEndSession: true },
});
