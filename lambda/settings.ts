/** What the environment decides; the only file that reads `process.env`. */
export interface Settings {
  /** The one skill whose requests are answered; undefined answers any, on a developer's machine. */
  readonly skillId: string | undefined;
}

/**
 * The settings of this process. On AWS Lambda the skill id is required: without it any skill of
 * anybody could use this endpoint.
 */
export function settings(): Settings {
  const skillId = process.env['SKILL_ID']?.trim() || undefined;
  const onLambda = process.env['AWS_LAMBDA_FUNCTION_NAME'] !== undefined;
  if (onLambda && skillId === undefined) {
    throw new Error('SKILL_ID is not set; give the function its skill id (amzn1.ask.skill.…).');
  }
  return { skillId };
}

/** The stack that the function belongs to, by which its metrics are told apart; unknown elsewhere. */
export function stackName(): string | undefined {
  return process.env['STACK_NAME']?.trim() || undefined;
}
