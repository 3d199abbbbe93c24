import type { z } from 'zod';
import type { Collection } from '../reading/read-content.ts';
import type { Link } from '../schema/link.ts';

/* The types of linked data, made from a schema: where it has a link, the record stands instead of its id. */

/** A type for the linked record of each kind; handed in, so that what is linked may name itself. */
type RecordTypes = { [C in Collection]: unknown };

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
type LinkedPart<S, R extends RecordTypes> =
  S extends Link<infer C>
    ? R[C]
    : S extends z.ZodOptional<infer Inner>
      ? LinkedPart<Inner, R> | null
      : S extends z.ZodDefault<infer Inner>
        ? LinkedPart<Inner, R>
        : S extends z.ZodArray<infer Item>
          ? LinkedPart<Item, R>[]
          : S extends z.ZodObject<infer Shape>
            ? LinkedGroup<S, R, Shape>
            : never;

/** A group of keys. One whose needed link names nothing is left out as a whole, so that link is never null. */
export type LinkedGroup<S extends z.ZodObject, R extends RecordTypes, Shape = S['shape']> = Omit<
  z.output<S>,
  LinkedKeys<Shape>
> & {
  [K in LinkedKeys<Shape>]: LinkedPart<Shape[K], R>;
};

/** The keys of a whole record. A record is never left out, so a needed link that names nothing is null. */
export type LinkedFields<S extends z.ZodObject, R extends RecordTypes, Shape = S['shape']> = Omit<
  z.output<S>,
  LinkedKeys<Shape>
> & {
  [K in LinkedKeys<Shape>]: Shape[K] extends Link<infer C> ? R[C] | null : LinkedPart<Shape[K], R>;
};
