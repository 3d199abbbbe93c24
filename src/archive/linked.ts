import type { z } from 'zod';
import type { Link } from '../schema/link.ts';
import type { Records } from './archive.ts';

/* The types of linked data, made from a schema: where it has a link, the record stands instead of its id. */

type HasLink<S> = S extends Link
  ? true
  : S extends z.ZodOptional<infer Inner> | z.ZodDefault<infer Inner>
    ? HasLink<Inner>
    : S extends z.ZodArray<infer Item>
      ? HasLink<Item>
      : S extends z.ZodObject<infer Shape>
        ? true extends { [K in keyof Shape]: HasLink<Shape[K]> }[keyof Shape]
          ? true
          : false
        : false;

type LinkedKeys<Shape> = { [K in keyof Shape]: HasLink<Shape[K]> extends true ? K : never }[keyof Shape];

/** What stands where a schema with a link stood. What is optional is null where it is not given or cannot be found. */
type LinkedPart<S> =
  S extends Link<infer C>
    ? Records[C]
    : S extends z.ZodOptional<infer Inner>
      ? LinkedPart<Inner> | null
      : S extends z.ZodDefault<infer Inner>
        ? LinkedPart<Inner>
        : S extends z.ZodArray<infer Item>
          ? LinkedPart<Item>[]
          : S extends z.ZodObject<infer Shape>
            ? LinkedGroup<S, Shape>
            : never;

/** A group of keys. One whose needed link names nothing is left out as a whole, so that link is never null. */
export type LinkedGroup<S extends z.ZodObject, Shape = S['shape']> = Omit<z.output<S>, LinkedKeys<Shape>> & {
  [K in LinkedKeys<Shape>]: LinkedPart<Shape[K]>;
};

/** The keys of a whole record. A record is never left out, so a needed link that names nothing is null. */
export type LinkedFields<S extends z.ZodObject, Shape = S['shape']> = Omit<z.output<S>, LinkedKeys<Shape>> & {
  [K in LinkedKeys<Shape>]: Shape[K] extends Link<infer C> ? Records[C] | null : LinkedPart<Shape[K]>;
};
