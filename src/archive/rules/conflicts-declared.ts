import type { Predicate } from '../../schema/site.ts';
import { formatDate } from '../../schema/sourced-date.ts';
import type { Archive } from '../archive.ts';
import { type Conflict, findConflicts, isDeclared } from '../conflicts.ts';
import { problemAt, type Rule } from './rule.ts';

/** Two live claims that cannot both hold stand in a dispute; the hint is the dispute record, ready to paste. */
export const checkConflictsDeclared: Rule = (checked) =>
  findConflicts(checked.archive)
    .filter((conflict) => !isDeclared(checked.archive, conflict.claims))
    .map((conflict) => {
      const [first, second] = conflict.claims;
      const field = conflict.kind === 'relation' ? 'relation' : 'amount';
      return problemAt(checked, second.id, [field], {
        rule: 'conflicts-declared',
        message: `This claim and "${first.id}" cannot both hold: ${whatClashes(conflict, checked.archive)}.`,
        hint: `Correct one, or write content/disputes/${disputeId(conflict)}.md with this line between two lines "---": ${proposeDispute(conflict, checked.archive)}`,
      });
    });

function whatClashes(conflict: Conflict, { site }: Archive): string {
  if (conflict.kind === 'amount') {
    const [first, second] = conflict.claims;
    return `the same sum is ${first.amount.value} there and ${second.amount.value} here`;
  }
  const [{ relation: other }, { relation }] = conflict.claims;
  const { predicate, subject, object } = relation;
  const { label, inverse, single } = tieWords(predicate, site);
  return single === 'subject'
    ? `"${object.name}" ${inverse} only one at a time, and these are "${other.subject.name}" and "${subject.name}"`
    : `"${subject.name}" ${label} only one at a time, and these are "${other.object.name}" and "${object.name}"`;
}

function tieWords(
  predicate: string,
  { predicates }: Archive['site'],
): Pick<Predicate, 'label' | 'inverse' | 'single'> {
  return predicates[predicate] ?? { label: predicate, inverse: predicate };
}

function disputeId(conflict: Conflict): string {
  return nameDispute(conflict).slice(0, 80).replace(/-+$/, '');
}

function nameDispute(conflict: Conflict): string {
  if (conflict.kind === 'amount') {
    const { from, to } = conflict.claims[0].amount;
    return `how-much-from-${from.id}-to-${to.id}`;
  }
  const [{ relation: other }, { relation }] = conflict.claims;
  return other.object === relation.object
    ? `who-${relation.predicate}-${relation.object.id}`
    : `what-${relation.subject.id}-${relation.predicate}`;
}

/** A dispute record's front matter as one line of YAML, which the reader takes as it is. */
function proposeDispute(conflict: Conflict, { site }: Archive): string {
  const [first, second] = conflict.claims;
  const about = [...new Set([...first.about, ...second.about].map(({ id }) => id))].sort();
  const kind = conflict.kind === 'amount' ? 'value' : 'existence';
  const positions = labelPositions(conflict).map(
    ({ label, id }) => `{ label: ${quote(label)}, claims: [${id}] }`,
  );
  return `{ question: ${quote(question(conflict, site))}, kind: ${kind}, about: [${about.join(', ')}], positions: [${positions.join(', ')}], state: open }`;
}

function question(conflict: Conflict, site: Archive['site']): string {
  if (conflict.kind === 'amount') {
    const { from, to, state, currency } = conflict.claims[0].amount;
    return `How much went from ${from.name} to ${to.name} (${state}, in ${currency})?`;
  }
  const { predicate, subject, object } = conflict.claims[1].relation;
  const { label, inverse, single } = tieWords(predicate, site);
  return single === 'subject'
    ? `Who is it that ${object.name} ${inverse}?`
    : `What is it that ${subject.name} ${label}?`;
}

function labelPositions(conflict: Conflict): { id: string; label: string }[] {
  if (conflict.kind === 'amount')
    return conflict.claims.map(({ id, amount }) => ({ id, label: `${amount.value} ${amount.currency}` }));
  return conflict.claims.map(({ id, relation, when }) => ({
    id,
    label: `${relation.subject.name}, ${relation.object.name}${when ? ` (${formatDate(when)})` : ''}`,
  }));
}

function quote(text: string): string {
  return JSON.stringify(text);
}
