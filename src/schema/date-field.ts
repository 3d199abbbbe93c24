import { z } from 'zod';
import { parseDate } from './dates.ts';
import type { SourcedDate } from './sourced-date.ts';

/** An EDTF text in quotes; parses to a sourced date. */
export const date = z
  .string({
    error: (issue) =>
      typeof issue.input === 'number'
        ? `The date ${issue.input} is not in quotes. Write "${issue.input}".`
        : 'A date must be a text in quotes, like "2017-08".',
  })
  .transform((text, context): SourcedDate => {
    const parsed = parseDate(text);
    if ('wrong' in parsed) {
      context.addIssue({ code: 'custom', message: `The date ${parsed.wrong}` });
      return z.NEVER;
    }
    return parsed;
  })
  .meta({ title: 'date' });
