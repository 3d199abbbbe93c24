import { z } from 'zod';
import { date } from './date-field.ts';
import { text } from './fields.ts';
import { link, word } from './link.ts';
import { AMOUNT_STATES, CAPACITY_UNITS, PROMISE_OUTCOMES, TERM_STATES } from './vocabularies.ts';

/* What a claim may carry besides its sentence, so that figures, graph and ledgers can be made from it. */

const CELL = 40;

export const relationSchema = z.strictObject({
  subject: link('entities').describe('The entity that the tie starts from.'),
  predicate: word('predicates').describe('One of its predicates.'),
  object: link('entities').describe('The entity that it leads to.'),
  amendedBy: link('events').optional().describe('The event that changed or ended it.'),
});

export const amountSchema = z.strictObject({
  value: z
    .number()
    .positive('A sum is greater than zero.')
    .describe('Whole units of the currency, without separators.'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'A currency is three capital letters, like USD.')
    .describe('Three capital letters, like USD.'),
  state: z.enum(AMOUNT_STATES).describe('How far the sum had come.'),
  asOf: date.optional().describe('The date for which the source gives the sum.'),
  from: link('entities').optional().describe('Who pays, where it is not the subject of the relation.'),
  to: link('entities').optional().describe('Who is paid, where it is not the object of the relation.'),
});

export const termSchema = z.strictObject({
  name: word('terms').describe('One of its terms.'),
  holder: link('entities').describe('Who has the right, or to whom the term is owed.'),
  over: link('entities').describe('The other party.'),
  state: z
    .enum(TERM_STATES)
    .describe('Whether it is known to hold or to have ended, is kept back, or was looked for in vain.'),
  cell: text
    .max(CELL, `A cell has at most ${CELL} letters.`)
    .describe(`What it says, in at most ${CELL} letters.`),
  amendedBy: link('events')
    .optional()
    .describe('The event that changed or ended it; ends a term whose `when` is one day.'),
  looked: text.optional().describe('Where it was looked for; required with `not-found`.'),
  lookedOn: date.optional().describe('When it was looked for; required with `not-found`.'),
});

export const promiseSchema = z.strictObject({
  due: date.optional().describe('When it falls due, where a source says so.'),
  outcome: z.enum(PROMISE_OUTCOMES).describe('What became of it, as far as the record goes.'),
  settledBy: link('claims').optional().describe('The claim that says what became of it.'),
});

export const capacitySchema = z.strictObject({
  value: z.number().positive('A capacity is greater than zero.').describe('How much, in the unit.'),
  unit: z.enum(CAPACITY_UNITS).describe('Gigawatts or megawatts.'),
  state: z.enum(AMOUNT_STATES).describe('How far it had come.'),
  asOf: date.optional().describe('The date for which the source gives it.'),
});
