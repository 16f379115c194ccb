import type { Context } from 'aws-lambda';
import { handler } from '../../lambda';
import { envelope } from '../build/requests';

jest.mock('../../lambda/dialog/converse', () => ({
  converse: () => {
    throw new TypeError('cannot read "xanax"\n    at CANARY (words:1:1)');
  },
}));

it('logs a failure by its place, counts it, and quotes nothing of its message', async () => {
  const write = jest.spyOn(console, 'log').mockImplementation();
  const { response } = await handler(envelope({ type: 'LaunchRequest' }), {} as Context);
  expect(response).toMatchObject({ shouldEndSession: true });
  expect(write).toHaveBeenCalledTimes(1);
  const text = String(write.mock.calls[0]?.[0]);
  expect(JSON.parse(text)).toMatchObject({
    event: 'failed',
    error: 'TypeError',
    at: expect.stringContaining('at ') as unknown,
    Errors: 1,
  });
  expect(text).not.toMatch(/CANARY|xanax/);
});
