import { z } from 'zod';
import type { FieldPath } from '../reading/front-matter.ts';

/** Where in a schema the leaves of a registry stand; branches without one are left out. */
export type Plan<T> =
  | { kind: 'leaf'; leaf: T; required: boolean }
  | { kind: 'list'; each: Plan<T> }
  | { kind: 'group'; keys: readonly (readonly [key: string, plan: Plan<T>])[] };

/** One leaf that is filled in. */
export interface Found<T> {
  path: FieldPath;
  value: string;
  leaf: T;
}

/** The plan of a schema for one registry, or null where no leaf of it is registered. */
export function planOf<T extends object>(
  schema: z.core.$ZodType,
  registry: z.core.$ZodRegistry<T>,
  required = true,
): Plan<T> | null {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return planOf(schema.def.innerType, registry, false);
  const leaf = registry.get(schema) as T | undefined;
  if (leaf) return { kind: 'leaf', leaf, required };
  if (schema instanceof z.ZodArray) {
    const each = planOf(schema.element, registry);
    return each && { kind: 'list', each };
  }
  if (!(schema instanceof z.ZodObject)) return null;
  const keys = Object.entries(schema.shape as z.core.$ZodLooseShape).flatMap(([key, part]) => {
    const plan = planOf(part, registry);
    return plan ? [[key, plan] as const] : [];
  });
  return keys.length > 0 ? { kind: 'group', keys } : null;
}

/** The leaves of a plan that a value fills in, in the order of the schema. */
export function findLeaves<T>(plan: Plan<T> | null, value: unknown): Found<T>[] {
  const found: Found<T>[] = [];
  if (plan) collect(plan, value, [], found);
  return found;
}

function collect<T>(plan: Plan<T>, value: unknown, path: FieldPath, found: Found<T>[]): void {
  if (value === undefined) return;
  if (plan.kind === 'leaf') found.push({ path, value: value as string, leaf: plan.leaf });
  else if (plan.kind === 'list')
    for (const [index, item] of (value as unknown[]).entries())
      collect(plan.each, item, [...path, index], found);
  else
    for (const [key, part] of plan.keys)
      collect(part, (value as Record<string, unknown>)[key], [...path, key], found);
}
