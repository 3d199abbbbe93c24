import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { id, LINKS, link, links, WORDS } from '../../../src/schema/link.ts';
import { findLeaves, planOf } from '../../../src/schema/plan.ts';
import { SCHEMAS } from '../../../src/schema/records.ts';
import { viewBlockSchema } from '../../../src/schema/view-block.ts';

/** Keys that hold ids and point to nothing, each with why. */
const POINTS_TO_NOTHING: Readonly<Record<string, string>> = {
  formerIds: 'names the record’s own past; no record has these ids any more',
};

/** The leaves that take an id and refuse a sentence, by their keys, without those that say what they name. */
function findUntold(schema: z.core.$ZodType, path: readonly string[] = []): string[] {
  if (LINKS.get(schema) || WORDS.get(schema)) return [];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return findUntold(schema.def.innerType, path);
  if (schema instanceof z.ZodArray) return findUntold(schema.element, path);
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, part]) => findUntold(part, [...path, key]));
  const takes = (text: string): boolean => z.safeParse(schema, text).success;
  const isVocabulary = schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral;
  return !isVocabulary && takes('an-id') && !takes('Not an id, but words.') ? [path.join('.')] : [];
}

describe('a leaf of a schema that holds an id', () => {
  it.each(Object.entries({ ...SCHEMAS, view: viewBlockSchema }))('says in %s what it names', (_, schema) => {
    expect(findUntold(schema).filter((path) => !(path in POINTS_TO_NOTHING))).toEqual([]);
  });

  it('is found where it does not say so, however it is wrapped', () => {
    const one = z.strictObject({
      archivedBy: id.optional().describe('Who keeps a copy.'),
      parts: z.array(z.strictObject({ whole: z.string().regex(/^[a-z-]+$/), note: z.string() })).default([]),
      kind: z.enum(['an-id']),
      told: link('claims').optional(),
    });
    expect(findUntold(one)).toEqual(['archivedBy', 'parts.whole']);
  });
});

it('keeps its target through describing, wrapping and lists', () => {
  const one = z.strictObject({
    about: links('entities').describe('Of whom.'),
    by: link('entities', 'sources').describe('Who.').optional(),
    answers: z.array(z.strictObject({ claim: link('claims').describe('Which.') })).default([]),
    note: z.string(),
  });
  const value = { about: ['a-one', 'b-two'], answers: [{ claim: 'c-three' }], note: 'no-link' };
  const found = findLeaves(planOf(one, LINKS), value);
  expect(found.map(({ path, value, leaf }) => [path.join('.'), value, ...leaf.to])).toEqual([
    ['about.0', 'a-one', 'entities'],
    ['about.1', 'b-two', 'entities'],
    ['answers.0.claim', 'c-three', 'claims'],
  ]);
});
