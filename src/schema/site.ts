import { z } from 'zod';
import { date } from './date-field.ts';
import { isSafeUrl } from './safe-url.ts';

const text = z.string().trim().min(1);
const word = z.string().regex(/^[a-z0-9-]{2,40}$/, 'A vocabulary word is 2 to 40 of a–z, 0–9 and "-".');

/** `content/site.yml`: the subject's own words. The engine has no others. */
export const siteSchema = z.strictObject({
  title: text,
  promise: text,
  summary: text,
  language: z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/),
  repository: z.string().refine(isSafeUrl, 'The repository address must be https.').optional(),
  licence: z.strictObject({ code: text, records: text }),
  lanes: z.array(
    z.strictObject({
      id: word,
      label: text,
      colour: z.number().int().min(1).max(8),
      entities: z.array(z.string()),
    }),
  ),
  eventKinds: z.record(word, z.strictObject({ label: text, plural: text, about: text })),
  roles: z.record(word, z.strictObject({ label: text, about: text })),
  groups: z.record(
    word,
    z.strictObject({
      label: text,
      about: text,
      line: z.strictObject({ weight: z.number().positive(), dash: z.string().regex(/^[\d. ]*$/) }),
    }),
  ),
  predicates: z.record(
    word,
    z.strictObject({
      label: text,
      inverse: text,
      group: word,
      about: text,
      single: z.enum(['subject', 'object']).optional(),
      dependence: z.enum(['subject-on-object', 'object-on-subject']).optional(),
      lastStep: z.literal(true).optional(),
      reserve: z.number().int().min(0).max(4).optional(),
      band: text.optional(),
      term: word.optional(),
      ask: text.optional(),
    }),
  ),
  /** Terms of a partnership in the order of the ledger; neighbours of one `group` stand under its name. */
  terms: z
    .record(word, z.strictObject({ label: text, short: text, group: text.optional(), about: text }))
    .default({}),
  /** The pairs of entities whose terms make the ledger, in its order. The lane of the first colours the row. */
  partnerships: z.array(z.tuple([z.string(), z.string()])).default([]),
  /** Questions about the ties of one party in one year: which predicates, with that party as subject or as object. */
  questions: z
    .array(
      z.strictObject({
        ask: text,
        asks: z.array(text).default([]),
        answer: text,
        subject: z.array(word).default([]),
        object: z.array(word).default([]),
      }),
    )
    .default([]),
  /** The quotation that the first page draws, under what heading, and up to two events marked on its line of time. */
  exhibit: z.strictObject({ quote: text, label: text, notes: z.array(text).max(2).default([]) }).optional(),
  /** What the record was made to cover, what was not looked for, and what was looked for in vain: as of a day. */
  scope: z
    .strictObject({
      asOf: date,
      covers: text,
      leftOut: z.array(text).min(1),
      notFound: z.array(text).default([]),
    })
    .optional(),
});

export type Site = z.infer<typeof siteSchema>;
export type Predicate = Site['predicates'][string];
