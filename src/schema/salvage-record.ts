import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** Stands in for a required text that is missing; nothing links to it. */
const STAND_IN = 'not-given';
/** Stands in for a required date that is missing or wrong. */
const STAND_IN_DATE = '2000';

/**
 * What is left of a record that its schema refuses: wrong values and unknown keys are taken out, and a required value
 * gets a stand-in, so that the rest of the file can still be checked in the same run. Null where that is not enough.
 * Never for an archive that is shown.
 */
export function salvageRecord<T>(schema: z.ZodType<T>, written: Record<string, unknown>): T | null {
  const data = structuredClone(written);
  for (const mend of [takeOut, standIn]) {
    const parsed = schema.safeParse(data, { reportInput: true });
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) mend(data, issue);
  }
  const parsed = schema.safeParse(data);
  return parsed.success ? parsed.data : null;
}

function takeOut(data: Record<string, unknown>, issue: Issue): void {
  if (issue.code === 'unrecognized_keys') {
    const parent = valueAt(data, issue.path);
    if (isObject(parent)) for (const key of issue.keys) delete parent[key];
    return;
  }
  const parent = valueAt(data, issue.path.slice(0, -1));
  const key = issue.path.at(-1);
  if (Array.isArray(parent) && typeof key === 'number') parent[key] = STAND_IN;
  else if (isObject(parent) && key !== undefined) delete parent[String(key)];
}

function standIn(data: Record<string, unknown>, issue: Issue): void {
  const parent = valueAt(data, issue.path.slice(0, -1));
  const key = issue.path.at(-1);
  if (!isObject(parent) || key === undefined) return;
  if (issue.code === 'invalid_value') parent[String(key)] = issue.values[0];
  else if (issue.code === 'invalid_type') {
    const blank = { array: [], object: {}, number: 1 }[issue.expected as string];
    parent[String(key)] = blank ?? (key === 'when' ? STAND_IN_DATE : STAND_IN);
  }
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (isObject(at) || Array.isArray(at) ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    data,
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
