import type { FieldPath } from '../../reading/front-matter.ts';
import type { Problem } from '../../reading/problem.ts';
import { lastOf } from '../../schema/item-at.ts';
import { isOf, type ParsedRecord } from '../parsed-content.ts';
import { problemAt, type Rule } from './rule.ts';

interface Step {
  to: string;
  path: FieldPath;
}

/** The ties that must lead somewhere in the end, each with what to say of a circle. */
const TIES: readonly { name: string; steps: (record: ParsedRecord) => Step[] }[] = [
  {
    name: 'derivesFrom',
    steps: (record) =>
      isOf(record, 'sources')
        ? record.data.derivesFrom.map(({ source }, at) => ({
            to: source,
            path: ['derivesFrom', at, 'source'],
          }))
        : [],
  },
  {
    name: 'partOf',
    steps: (record) =>
      isOf(record, 'entities') && record.data.partOf ? [{ to: record.data.partOf, path: ['partOf'] }] : [],
  },
  {
    name: 'supersededBy',
    steps: ({ data }) => (data.supersededBy ? [{ to: data.supersededBy, path: ['supersededBy'] }] : []),
  },
  // "A led to B" and "B answers A" say the same, so each meaning has a direction of its own.
  ...(['led-to', 'answers', 'part-of', 'supersedes'] as const).map((meaning) => ({
    name: meaning,
    steps: (record: ParsedRecord): Step[] =>
      isOf(record, 'events')
        ? record.data.links.flatMap(({ event, as }, at) =>
            as === meaning ? [{ to: event, path: ['links', at, 'event'] }] : [],
          )
        : [],
  })),
  {
    name: 'answers',
    steps: (record) =>
      isOf(record, 'claims')
        ? record.data.answers.flatMap(({ claim, as }, at) =>
            as === 'supports' || claim === record.id ? [{ to: claim, path: ['answers', at, 'claim'] }] : [],
          )
        : [],
  },
];

/** Nothing rests on itself: not by `derivesFrom`, `partOf`, `supersededBy`, an event's links of one meaning, or an answer that supports. */
export const checkNoCycles: Rule = (checked) =>
  TIES.flatMap(({ name, steps }) => {
    const ties = new Map(checked.content.records.map((record) => [record.id, steps(record)]));
    return findCycles(ties).map(
      ({ from, step, circle }): Problem =>
        problemAt(checked, from, step.path, {
          rule: 'no-cycles',
          message: `"${name}" runs in a circle: ${circle.join(' → ')}.`,
          hint: 'Delete the tie that is not so.',
        }),
    );
  });

/** One circle for each tie that closes one, found in depth-first order; every tie is walked once. */
function findCycles(
  ties: ReadonlyMap<string, readonly Step[]>,
): { from: string; step: Step; circle: string[] }[] {
  const found: { from: string; step: Step; circle: string[] }[] = [];
  const done = new Set<string>();
  for (const start of ties.keys()) {
    const path: { id: string; next: number }[] = done.has(start) ? [] : [{ id: start, next: 0 }];
    while (path.length > 0) {
      const top = lastOf(path);
      const step = ties.get(top.id)?.[top.next++];
      if (!step) {
        done.add(top.id);
        path.pop();
        continue;
      }
      const at = path.findIndex(({ id }) => id === step.to);
      if (at >= 0)
        found.push({ from: top.id, step, circle: [...path.slice(at).map(({ id }) => id), step.to] });
      else if (!done.has(step.to)) path.push({ id: step.to, next: 0 });
    }
  }
  return found;
}
