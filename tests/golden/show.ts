import type { AnyRecord } from '../../src/archive/archive.ts';

/*
 * Derived values as text that a person can review: keys sorted, numbers rounded to two decimals, a record as
 * `→ claims/its-id`, and what fits on one line on one line. Text stands as it is, in quotes where it would mislead.
 */

const WIDEST = 130;

/** A value as such text, ending with a line break. */
export function show(value: unknown): string {
  return `${typeof value === 'string' ? value : block(value, '').trimStart()}\n`;
}

function block(value: unknown, indent: string): string {
  const line = inline(value);
  if (indent.length + line.length <= WIDEST) return ` ${line}`;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) return `\n${value.map((item) => `${indent}-${block(item, deeper)}`).join('\n')}`;
  const entries = isPlain(value) ? entriesOf(value) : [];
  if (entries.length === 0) return ` ${line}`;
  return `\n${entries.map(([key, item]) => `${indent}${key}:${block(item, deeper)}`).join('\n')}`;
}

function inline(value: unknown): string {
  if (typeof value === 'number') return String(Math.round(value * 100) / 100);
  if (typeof value === 'string')
    return /^[^\s"'{}[\],:→-][^\n"{}[\],:]*(?<!\s)$/.test(value) ? value : JSON.stringify(value);
  if (value instanceof Map) return inline([...value]);
  if (value instanceof Set || ArrayBuffer.isView(value)) return inline([...(value as Set<unknown>)]);
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (isRecord(value)) return `→ ${value.collection}/${value.id}`;
  if (!isPlain(value)) return String(value);
  return `{ ${entriesOf(value)
    .map(([key, item]) => `${key}: ${inline(item)}`)
    .join(', ')} }`;
}

/** Keys without a value are left out, as JSON leaves them out; `null` stands. */
function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => [key, item instanceof Map ? [...item] : item]);
}

function isRecord(value: unknown): value is AnyRecord {
  return isPlain(value) && 'collection' in value && 'status' in value && 'body' in value;
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map);
}
