import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { envelope, requestBase } from '../../simulator/envelope';
import { bytesOf, filesIn } from '../files';
import type { Handler } from '../walk/walk';
import type { Code } from './code';
import { loadHandler, SKILL_ID } from './load-handler';

const speaker = { locale: 'en-US', viewport: undefined };
const log = (): void => {};

/** What the rules ask about the built function. */
export async function readCode(dist: string): Promise<Code> {
  const handler = loadHandler(dist, { environment: { SKILL_ID }, log });
  const others = loadHandler(dist, { environment: { SKILL_ID: 'amzn1.ask.skill.another' }, log });
  const zip = bytesOf(join(dist, 'lambda.zip'));
  const zipped = zip ? unzipSync(zip) : {};
  const code = readFileSync(join(dist, 'lambda', 'index.js'));
  return {
    parameters: handler.length,
    isAsync: handler.constructor.name === 'AsyncFunction',
    refusesOthers: await refuses(others),
    startsUnbound: starts(dist),
    files: filesIn(join(dist, 'lambda')),
    zipped: Object.keys(zipped).sort(),
    zipIsCurrent: zipped['index.js'] !== undefined && code.equals(zipped['index.js']),
  };
}

async function refuses(handler: Handler): Promise<boolean> {
  const session = { id: 'amzn1.echo-api.session.certify', isNew: true, attributes: {} };
  const request = { type: 'LaunchRequest', ...requestBase(0, 'en-US') } as const;
  try {
    await handler(envelope(request, session, speaker), {});
    return false;
  } catch {
    return true;
  }
}

function starts(dist: string): boolean {
  try {
    loadHandler(dist, { environment: { AWS_LAMBDA_FUNCTION_NAME: 'certify' }, log });
    return true;
  } catch {
    return false;
  }
}
