import type { Site } from '../../schema/site.ts';

/** How far a chain of dependence goes, in one sentence: which steps carry on, and with which ones it ends. */
export function describeRule(
  claims: readonly { predicate: string }[],
  predicates: Site['predicates'],
): string {
  const used = new Set(claims.map(({ predicate }) => predicate));
  const last = Object.entries(predicates)
    .filter(([id, { lastStep }]) => lastStep && used.has(id))
    .map(([, { dependence, label, inverse }]) => `“${dependence === 'subject-on-object' ? label : inverse}”`);
  const through = 'A chain goes on through what a thing needs in order to work and what it is part of';
  if (last.length === 0) return `${through}.`;
  const list = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(last);
  return `${through}; a step that reads ${list} ends it: what the one at its end leans on in turn does not count.`;
}
