import { z } from 'zod';

/** What the page asks of the server: one turn, on a device, in a conversation that the page keeps. */
export const asked = z.object({
  device: z.string(),
  locale: z.string(),
  kept: z
    .object({
      session: z.object({
        id: z.string(),
        isNew: z.boolean(),
        attributes: z.record(z.string(), z.unknown()),
      }),
      count: z.number(),
    })
    .optional(),
  turn: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('open') }),
    z.object({ kind: z.literal('say'), text: z.string() }),
    z.object({ kind: z.literal('touch'), arguments: z.array(z.unknown()), token: z.string() }),
    z.object({ kind: z.literal('silence') }),
  ]),
});

export type Asked = z.infer<typeof asked>;
export type Kept = NonNullable<Asked['kept']>;
export type PageTurn = Asked['turn'];
