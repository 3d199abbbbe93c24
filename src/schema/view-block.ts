import { z } from 'zod';
import { parseDate } from './dates.ts';
import { link, word } from './link.ts';

const DEPTHS = 'Write a whole number from 1 to 3.';

const day = z
  .string('A date must be a text in quotes, like "2017-08".')
  .refine(
    (text) => !('wrong' in parseDate(text)),
    'This is not a date like "2017", "2017-08" or "2017-08-10".',
  )
  .meta({ title: 'date' });
/** A fenced `view` block of a thread: what the timeline or the graph beside a step shows. */
export const viewBlockSchema = z.strictObject({
  timeline: z
    .strictObject({
      from: day.optional().describe('First day of the stretch.'),
      to: day.optional().describe('Last day of the stretch.'),
      lanes: z.array(word('lanes')).default([]).describe('Only these lanes.'),
      select: link('events').optional().describe('The event that is marked.'),
    })
    .optional()
    .describe('A stretch of the timeline.'),
  graph: z
    .strictObject({
      focus: link('entities').describe('The entity in the middle.'),
      depth: z
        .number()
        .int(DEPTHS)
        .min(1, DEPTHS)
        .max(3, DEPTHS)
        .default(1)
        .describe('How many steps away from it.'),
      at: day.optional().describe('Only ties that may hold then.'),
    })
    .optional()
    .describe('A part of the graph.'),
});

export type ViewBlock = z.output<typeof viewBlockSchema>;
