import type { Context } from 'aws-lambda';
import { settings } from './settings';
import { createSkill } from './skill';

const skill = createSkill(settings());

/**
 * The entry point on AWS Lambda: async with two parameters, because Lambda's Node.js 24 refuses
 * callback handlers, which is what the SDK's own `.lambda()` makes.
 */
export const handler = async (event: unknown, context: Context) => skill(event, context);
