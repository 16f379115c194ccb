import { z } from 'zod';
import { labels, topics } from './labels';

const topic = z.enum(topics);

const schema = z.object({
  text: z.string().trim().min(1),
  label: z.enum(labels),
  /** The second topic of a question about two. */
  also: topic.optional(),
  /** The two topics that an ambiguous question may mean. */
  choices: z.array(topic).length(2).optional(),
  /** The topic that was answered just before. */
  after: topic.optional(),
  /** The id of the listed medicine or class that is named; null where none of the list is. */
  medicine: z.string().nullish(),
  /** The id of the medicine to read back. */
  confirm: z.string().nullish(),
  /** The kind of question about a medicine: "dose", "restart". */
  form: z.string().optional(),
  script: z.enum(['danger', 'self-harm']).optional(),
  /** What kind of talk an unknown line is: "outside" the FAQ, or from "elsewhere". */
  kind: z.string().optional(),
  style: z.string().optional(),
  /** Kept from the authors of the danger phrases, so that it measures them honestly. */
  held: z.boolean().optional(),
});

/** An utterance with what should be understood, and the line of its file. */
export type Case = z.infer<typeof schema> & { readonly line: number };

export type Line =
  | { readonly kind: 'case'; readonly case: Case }
  | { readonly kind: 'malformed'; readonly line: number; readonly why: string };

/** Reads one line of a set; keys it does not know are somebody else's. */
export function readCase(json: string, line: number): Line {
  const value = parsed(json);
  if (value === undefined)
    return { kind: 'malformed', line, why: 'not JSON; expected {"text":"…","label":"…"}' };
  const { data, error } = schema.safeParse(value, { reportInput: true });
  if (data) return { kind: 'case', case: { ...data, line } };
  const [issue] = error.issues;
  return { kind: 'malformed', line, why: issue ? described(issue) : 'not a line of a set' };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

function described(issue: z.core.$ZodIssue): string {
  const named = issue.path.length > 0 ? `"${issue.path.join('.')}"` : 'the line';
  const found = issue.input === undefined ? 'is missing' : `is ${JSON.stringify(issue.input)}`;
  return `${named} ${found}; expected ${expectation(issue)}`;
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_type') return issue.expected;
  return issue.path[0] === 'choices' ? 'two topics' : 'words';
}
