import { z } from 'zod';
import type { FieldPath } from '../reading/front-matter.ts';
import type { Problem } from '../reading/problem.ts';
import type { Collection, RawRecord } from '../reading/read-content.ts';
import { didYouMean } from './did-you-mean.ts';
import { SCHEMAS } from './records.ts';
import { mendUrl } from './safe-url.ts';
import { salvageRecord } from './salvage-record.ts';
import { type Site, siteSchema } from './site.ts';

type PlaceOf = (path: FieldPath, what?: 'key' | 'value') => { line: number; column: number };

/** YAML data with the places of its values. */
interface Written {
  file: string;
  data: Record<string, unknown>;
  placeOf: PlaceOf;
}

/**
 * Parses one raw record with the schema of its collection. Every problem of the file is returned, not the first; where
 * there is one, `salvaged` is what is left of the record for further checks.
 */
export function parseRecord<C extends Collection>(
  raw: RawRecord & { collection: C },
): {
  record: z.output<(typeof SCHEMAS)[C]> | null;
  salvaged: z.output<(typeof SCHEMAS)[C]> | null;
  problems: Problem[];
} {
  const schema = SCHEMAS[raw.collection] as unknown as z.ZodType<z.output<(typeof SCHEMAS)[C]>>;
  const { value, problems } = parseWith(schema, raw);
  return { record: value, salvaged: value ? null : salvageRecord(schema, raw.data), problems };
}

/** Parses `site.yml`. */
export function parseSite(raw: Written): { site: Site | null; problems: Problem[] } {
  const { value, problems } = parseWith(siteSchema, raw);
  return { site: value, problems };
}

/** Parses YAML data with a schema; its problems stand at the places of the values. */
export function parseWith<S extends z.ZodType>(
  schema: S,
  raw: Written,
): { value: z.output<S> | null; problems: Problem[] } {
  const parsed = schema.safeParse(raw.data, { reportInput: true });
  if (parsed.success) return { value: parsed.data, problems: [] };
  return { value: null, problems: toProblems(parsed.error, schema, raw.file, raw.placeOf) };
}

function toProblems(error: z.ZodError, schema: z.ZodType, file: string, placeOf: PlaceOf): Problem[] {
  return error.issues.flatMap((issue): Problem[] => {
    const path = issue.path as FieldPath;
    const at = (place: { line: number; column: number }, message: string, hint: string): Problem => ({
      file,
      ...place,
      severity: 'error',
      rule: 'schema',
      message,
      hint,
    });
    const key = path.length > 0 ? `"${path.join('.')}"` : 'The record';
    if (issue.code === 'unrecognized_keys') {
      const known = keysAt(schema, path);
      return issue.keys.map((name) =>
        at(
          placeOf([...path, name], 'key'),
          `The key "${shorten(name)}" is unknown here.`,
          didYouMean(name, known) || `Known keys: ${known.join(', ')}.`,
        ),
      );
    }
    if (issue.code === 'invalid_value') {
      const values = issue.values.map(String);
      const given = shorten(String(issue.input));
      return [
        at(
          placeOf(path),
          `${key} has the value "${given}", which is not in its vocabulary.`,
          didYouMean(given, values) || `Use one of: ${values.join(', ')}.`,
        ),
      ];
    }
    if (issue.code === 'invalid_type' && issue.input === undefined) {
      return [at(placeOf(path.slice(0, -1)), `${key} is missing.`, `Add the key "${path.at(-1)}".`)];
    }
    const type = issue.code === 'invalid_type' && !isDate(schemaAt(schema, path)) && TYPES[issue.expected];
    if (type) {
      const [wanted, hint] = type;
      return [at(placeOf(path), `${key} is ${nameType(issue.input)}; ${wanted} belongs here.`, hint)];
    }
    if (issue.code === 'custom' || issue.code === 'invalid_format')
      return [at(placeOf(path), `${key}: ${issue.message}`, hintForAddress(issue.input))];
    return [
      at(placeOf(path), `${key}: ${issue.message.endsWith('.') ? issue.message : `${issue.message}.`}`, ''),
    ];
  });
}

/** What a value ought to be, in words, and how it is written. */
const TYPES: { readonly [type: string]: readonly [wanted: string, hint: string] | undefined } = {
  array: ['a list', 'Write it between [ and ], or as lines that begin with "-".'],
  object: ['a group of keys', 'Write it between { and }, or as indented `key: value` lines.'],
  string: ['a text', 'Put it in double quotes.'],
  number: ['a number', 'Write digits without quotes or separators.'],
};

/** The hint for an address that is not taken but can be mended. */
function hintForAddress(given: unknown): string {
  const meant = typeof given === 'string' ? mendUrl(given) : null;
  return meant === null ? '' : `Write "${shorten(meant)}", in straight quotation marks, if it stands there.`;
}

function nameType(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a group of keys' : `"${shorten(String(value))}"`;
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function keysAt(schema: z.ZodType, path: FieldPath): string[] {
  const object = schemaAt(schema, path);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

/** A date says itself what is wrong with a value that is no text. */
function isDate(schema: unknown): boolean {
  return schema instanceof z.ZodType && z.globalRegistry.get(schema)?.title === 'date';
}

function schemaAt(schema: z.ZodType, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (at, step) => unwrap(typeof step === 'number' ? elementOf(at) : child(at, step)),
    unwrap(schema),
  );
}

function elementOf(schema: unknown): unknown {
  return schema instanceof z.ZodArray ? schema.element : undefined;
}

function child(schema: unknown, key: string): unknown {
  if (schema instanceof z.ZodObject) return schema.shape[key];
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap()) : schema;
}
