import { z } from 'zod';
import type { Collection } from '../reading/read-content.ts';
import type { Site } from './site.ts';

/* The leaves of a schema that name something outside the file. What they name is said here, once: rules, back-links, the archive and its types follow from it. */

/** The id of a record: its file name without ending. A key that names another record is a `link`. */
export const id = z
  .string()
  .regex(/^[a-z0-9-]{2,80}$/, 'An id is 2 to 80 of a–z, 0–9 and "-".')
  .meta({ title: 'id' });

declare const TO: unique symbol;
/** An id in whose place the archive puts the record. The mark is for the compiler; at run time `LINKS` has the kinds. */
export type Link<C extends Collection = Collection> = z.ZodString & { readonly [TO]: C };

/** The kinds of record that each link may name. */
export const LINKS = z.registry<{ to: readonly Collection[] }>();

/** The id of a record of one of these kinds. */
export function link<C extends Collection>(...to: [C, ...C[]]): Link<C> {
  const schema = id.clone();
  LINKS.add(schema, { to });
  return schema as Link<C>;
}

/** A list of ids of records of these kinds, empty where the key is missing. */
export function links<C extends Collection>(...to: [C, ...C[]]) {
  return z.array(link(...to)).default([]);
}

/** A list of words that `site.yml` defines. */
export type WordList = keyof Pick<Site, 'eventKinds' | 'roles' | 'predicates' | 'terms' | 'lanes'>;

/** The list that each word is taken from. */
export const WORDS = z.registry<{ of: WordList }>();

/** A word of one of the lists of `site.yml`. */
export function word(of: WordList) {
  const schema = id.meta({ title: 'word of site.yml' });
  WORDS.add(schema, { of });
  return schema;
}
