import { z } from 'zod';
import { amountSchema, capacitySchema, promiseSchema, relationSchema, termSchema } from './claim-parts.ts';
import { date } from './date-field.ts';
import { commonFields, evidenceSchema, text, url } from './fields.ts';
import { link, links, word } from './link.ts';
import { CLAIM_KINDS, DISPUTE_KINDS, ENTITY_KINDS, MEDIUMS, SOURCE_KINDS } from './vocabularies.ts';

/*
 * What one file may say, one strict schema per kind. Every field carries one sentence of documentation in
 * `.describe()`; editors' tools and content/README.md are made from it.
 */

export const sourceSchema = z.strictObject({
  title: text.describe('As printed.'),
  publisher: link('entities').describe('The entity that published it.'),
  authors: z.array(text).default([]).describe('Names as printed.'),
  published: date.optional().describe('When it was published, as far as known.'),
  url: url.optional().describe('Where it stands; https.'),
  archived: url.optional().describe('An archived copy.'),
  kind: z.enum(SOURCE_KINDS).describe('What sort of document it is.'),
  derivesFrom: z
    .array(
      z.strictObject({
        source: link('sources').describe('The document one step upstream.'),
        how: z
          .enum(['quotes', 'summarises', 'copies', 'translates', 'reports-on'])
          .describe('What this source does with it.'),
      }),
    )
    .default([])
    .describe('The documents it rests on.'),
  upstream: z
    .enum(['complete', 'unknown'])
    .default('complete')
    .describe('Whether derivesFrom names all it rests on.'),
  interests: z
    .array(
      z.strictObject({
        entity: link('entities').describe('Who has the interest.'),
        note: text.describe('What it is, in a few words.'),
      }),
    )
    .default([])
    .describe('What it sells or argues for that bears on its subject.'),
  seen: z
    .enum(['full-text', 'excerpt', 'title-only', 'quoted-elsewhere'])
    .describe('How much of it we read.'),
  seenVia: link('sources').optional().describe('The source through which we know it.'),
  accessed: date.optional().describe('When we read it.'),
  ...commonFields('sources'),
});

export const entitySchema = z.strictObject({
  name: text.describe('Its usual name.'),
  kind: z.enum(ENTITY_KINDS).describe('What sort of thing it is.'),
  aliases: z.array(text).default([]).describe('Other names in use.'),
  partOf: link('entities').optional().describe('What it belongs to.'),
  wikidata: z
    .string()
    .regex(/^Q\d+$/, 'A Wikidata id looks like Q2283.')
    .optional()
    .describe('Its Wikidata id.'),
  homepage: url.optional().describe('Its own page.'),
  lane: word('lanes').optional().describe('Its timeline lane, if site.yml does not say so.'),
  ...commonFields('entities'),
});

export const eventSchema = z.strictObject({
  title: text.describe('A short name of the happening.'),
  when: date.describe('When it happened, as precisely as known and no more.'),
  asWritten: text.optional().describe('The source’s own words for the date.'),
  kind: word('eventKinds').describe('One of its event kinds.'),
  participants: z
    .array(
      z.strictObject({
        entity: link('entities').describe('Who.'),
        role: word('roles').describe('As what: one of its roles.'),
      }),
    )
    .default([])
    .describe('Who took part, and as what.'),
  claims: z.array(link('claims')).describe('What is known about it.'),
  weight: z.literal([1, 2, 3]).default(2).describe('3 is a turning point, 1 a detail.'),
  links: z
    .array(
      z.strictObject({
        event: link('events').describe('The other event.'),
        as: z.enum(['led-to', 'answers', 'part-of', 'supersedes']).describe('What this event is to it.'),
      }),
    )
    .default([])
    .describe('Ties to other events.'),
  ...commonFields('events'),
});

export const claimSchema = z.strictObject({
  statement: text.describe('One checkable sentence in our own words.'),
  kind: z
    .enum(CLAIM_KINDS)
    .describe('Fact, or somebody’s attribution, interpretation, prediction, advice or caveat.'),
  by: link('entities', 'sources')
    .optional()
    .describe('Who says so: an entity or a source. Required unless the kind is fact.'),
  about: links('entities').describe('The entities it is about.'),
  when: date.optional().describe('When it holds.'),
  relation: relationSchema.optional().describe('The tie it states; makes an edge of the graph.'),
  amount: amountSchema
    .optional()
    .describe(
      'A sum of money in units, and whether it was talked of, announced, committed, paid, recorded, amended or lapsed.',
    ),
  term: termSchema
    .optional()
    .describe('The term of a partnership that it states; it holds from the beginning to the end of `when`.'),
  promise: promiseSchema
    .optional()
    .describe('Set where it states a promise: when due, and what became of it.'),
  capacity: capacitySchema.optional().describe('Electric power of machines, and how far it had come.'),
  evidence: z.array(evidenceSchema).default([]).describe('Who says so, and in which words.'),
  answers: z
    .array(
      z.strictObject({
        claim: link('claims').describe('The claim that is answered.'),
        as: z
          .enum(['supports', 'rebuts', 'undercuts'])
          .describe('For it, against it, or against the step from its grounds to it.'),
      }),
    )
    .default([])
    .describe('Claims that this one supports, rebuts or undercuts.'),
  ...commonFields('claims'),
});

export const quoteSchema = z.strictObject({
  words: text.describe('The words, as fully as printed anywhere.'),
  unchecked: text
    .optional()
    .describe('Why some of the words stand in none of the passages; shown on its page.'),
  speaker: link('entities').describe('Who said or wrote them.'),
  said: date.optional().describe('When.'),
  medium: z.enum(MEDIUMS).describe('How.'),
  to: links('entities').describe('To whom.'),
  about: links('entities').describe('About whom or what.'),
  event: link('events').optional().describe('The event it was part of.'),
  evidence: z
    .array(evidenceSchema)
    .default([])
    .describe('Where it is printed, each with the words as printed there.'),
  ...commonFields('quotes'),
});

export const disputeSchema = z.strictObject({
  question: text
    .regex(/\?$/, 'A question ends with a question mark.')
    .describe('What the sources cannot all be right about.'),
  kind: z.enum(DISPUTE_KINDS).describe('What sort of thing is disputed.'),
  about: links('entities').describe('The entities it is about.'),
  positions: z
    .array(
      z.strictObject({
        label: text.describe('The answer in a few words.'),
        claims: z
          .array(link('claims'))
          .min(1, 'A position holds at least one claim.')
          .describe('The claims that give this answer.'),
      }),
    )
    .min(2, 'A dispute has two positions or more.')
    .describe('The answers given, each with the claims that give it.'),
  state: z.enum(['open', 'resolved', 'dissolved']).default('open').describe('Whether it is settled.'),
  resolution: z
    .strictObject({
      position: text.optional().describe('The label of the position that stands; only when resolved.'),
      why: text.describe('What settled it.'),
    })
    .optional()
    .describe('Which position stands, and why.'),
  ...commonFields('disputes'),
});

export const threadSchema = z.strictObject({
  title: text.describe('Its title.'),
  summary: text.describe('What a reader will learn, in one sentence.'),
  order: z.number().int().describe('Its place in the list of threads.'),
  ...commonFields('threads'),
});

export const answerSchema = z.strictObject({
  question: text.regex(/\?$/, 'A question ends with a question mark.').describe('As a reader would ask it.'),
  asks: z.array(text).default([]).describe('Other wordings of it, by which a search finds it.'),
  about: links('entities').describe('The entities it is about.'),
  dispute: link('disputes').optional().describe('The dispute that decides it, if one does.'),
  changes: text.optional().describe('What would change the answer.'),
  order: z
    .number()
    .int()
    .optional()
    .describe('Its place among the questions of the front page; without it, it is not shown there.'),
  ...commonFields('answers'),
});

/** One schema per collection, keyed by folder name. */
export const SCHEMAS = {
  sources: sourceSchema,
  entities: entitySchema,
  events: eventSchema,
  claims: claimSchema,
  quotes: quoteSchema,
  disputes: disputeSchema,
  threads: threadSchema,
  answers: answerSchema,
} as const;

export type SourceRecord = z.infer<typeof sourceSchema>;
export type EntityRecord = z.infer<typeof entitySchema>;
export type EventRecord = z.infer<typeof eventSchema>;
export type ClaimRecord = z.infer<typeof claimSchema>;
export type QuoteRecord = z.infer<typeof quoteSchema>;
export type DisputeRecord = z.infer<typeof disputeSchema>;
export type ThreadRecord = z.infer<typeof threadSchema>;
export type AnswerRecord = z.infer<typeof answerSchema>;
export type EvidenceRecord = z.infer<typeof evidenceSchema>;
/** How one event is tied to another. */
export type EventLinkKind = EventRecord['links'][number]['as'];
