import { z } from 'zod';
import type { Collection } from '../reading/read-content.ts';
import { id, link, links } from './link.ts';
import { isSafeUrl } from './safe-url.ts';

/* What the schemas of several kinds of record share. Errors are said in the words of an editor. */

/** Letters that one field holds at most; what is longer belongs in the body. */
export const LONGEST_TEXT = 1200;
/** Words, trimmed, not empty. */
export const text = z
  .string()
  .trim()
  .min(1, 'This may not be empty.')
  .max(LONGEST_TEXT, `A field holds at most ${LONGEST_TEXT} letters; the rest belongs in the body.`);
/** An address that is safe to link to. */
export const url = z
  .string()
  .max(2000, 'An address has at most 2,000 letters.')
  .refine(isSafeUrl, 'The address must be https, with a host, without credentials.')
  .meta({ title: 'https address' });
/** What every kind of record has besides its own keys. */
export function commonFields<C extends Collection>(collection: C) {
  return {
    status: z
      .enum(['live', 'withdrawn', 'superseded'])
      .default('live')
      .describe('Whether the record still stands.'),
    statusReason: text.optional().describe('Why it was withdrawn or superseded.'),
    supersededBy: link(collection).optional().describe('The record that takes its place.'),
    formerIds: z
      .array(id)
      .default([])
      .describe('Ids it was published under before; each becomes a redirect.'),
  };
}

/** One piece of evidence of a claim or a quote. */
export const evidenceSchema = z.strictObject({
  source: link('sources').describe('The source that says it.'),
  passage: text
    .optional()
    .describe('The very words printed there, 3 to 25 of them; `…` marks a cut, `[ ]` an editor’s word.'),
  says: text
    .optional()
    .describe('What the source says there, in our words; only where its full text was not seen.'),
  stance: z
    .enum(['supports', 'partly', 'refutes', 'mentions'])
    .default('supports')
    .describe('How the passage bears on the claim.'),
  basis: z
    .enum(['own', 'upstream', 'unstated'])
    .optional()
    .describe('Whether the source is itself the origin of this, or took it from what it derives from.'),
  via: links('sources').describe('Narrows `upstream` to these of the sources it derives from.'),
  locator: text.optional().describe('Where in the source: "paragraph 3".'),
});
