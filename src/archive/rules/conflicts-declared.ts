import { formatDate } from '../../schema/sourced-date.ts';
import type { Archive, Claim } from '../archive.ts';
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

function whatClashes({ kind, claims: [first, second] }: Conflict, { site }: Archive): string {
  if (kind === 'amount')
    return `the same sum is ${first.amount!.value} there and ${second.amount!.value} here`;
  const { predicate, subject, object } = second.relation!;
  const { label, inverse, single } = site.predicates[predicate]!;
  const other = first.relation!;
  return single === 'subject'
    ? `"${object.name}" ${inverse} only one at a time, and these are "${other.subject.name}" and "${subject.name}"`
    : `"${subject.name}" ${label} only one at a time, and these are "${other.object.name}" and "${object.name}"`;
}

function disputeId({ kind, claims: [first, second] }: Conflict): string {
  const words =
    kind === 'amount'
      ? `how-much-from-${first.amount!.from!.id}-to-${first.amount!.to!.id}`
      : first.relation!.object === second.relation!.object
        ? `who-${second.relation!.predicate}-${second.relation!.object.id}`
        : `what-${second.relation!.subject.id}-${second.relation!.predicate}`;
  return words.slice(0, 80).replace(/-+$/, '');
}

/** A dispute record's front matter as one line of YAML, which the reader takes as it is. */
function proposeDispute(conflict: Conflict, { site }: Archive): string {
  const [first, second] = conflict.claims;
  const about = [...new Set([...first.about, ...second.about].map(({ id }) => id))].sort();
  const kind = conflict.kind === 'amount' ? 'value' : 'existence';
  const positions = [first, second].map(
    (claim) => `{ label: ${quote(positionLabel(conflict, claim))}, claims: [${claim.id}] }`,
  );
  return `{ question: ${quote(question(conflict, site))}, kind: ${kind}, about: [${about.join(', ')}], positions: [${positions.join(', ')}], state: open }`;
}

function question({ kind, claims: [first, second] }: Conflict, site: Archive['site']): string {
  if (kind === 'amount') {
    const { from, to, state, currency } = first.amount!;
    return `How much went from ${from!.name} to ${to!.name} (${state}, in ${currency})?`;
  }
  const { predicate, subject, object } = second.relation!;
  const { label, inverse, single } = site.predicates[predicate]!;
  return single === 'subject'
    ? `Who is it that ${object.name} ${inverse}?`
    : `What is it that ${subject.name} ${label}?`;
}

function positionLabel({ kind }: Conflict, claim: Claim): string {
  const when = claim.when ? ` (${formatDate(claim.when)})` : '';
  if (kind === 'amount') return `${claim.amount!.value} ${claim.amount!.currency}`;
  return `${claim.relation!.subject.name}, ${claim.relation!.object.name}${when}`;
}

function quote(text: string): string {
  return JSON.stringify(text);
}
