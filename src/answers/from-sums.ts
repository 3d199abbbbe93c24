import type { Archive, Claim, Entity } from '../archive/archive.ts';
import { compareIds } from '../schema/compare.ts';
import { formatAmount } from '../schema/format-amount.ts';
import { formatDate, type SourcedDate } from '../schema/sourced-date.ts';
import type { AMOUNT_STATES } from '../schema/vocabularies.ts';
import { type Answered, slot } from './question.ts';
import { isUsable, type Standings } from './usable.ts';

type State = (typeof AMOUNT_STATES)[number];
type Sum = Claim & { amount: NonNullable<Claim['amount']> & { from: Entity; to: Entity } };

/** States in the order in which a reader wants them: what moved first, then what binds, then what was said. */
const STATES: readonly (readonly [State, string])[] = [
  ['paid', 'paid'],
  ['recorded', 'in the books'],
  ['committed', 'committed'],
  ['announced', 'announced'],
  ['talked-of', 'reported or talked of'],
  ['amended', 'since changed'],
  ['lapsed', 'lapsed'],
];
const SHOWN = 2;

/**
 * What one party has paid and promised another, state by state: sums are never added. That none was paid is said as
 * what it is: no source here states it.
 */
export function fromSums(archive: Archive, provenance: Standings): Answered[] {
  const pairs = new Map<string, [Sum, ...Sum[]]>();
  for (const claim of archive.live.claims) {
    if (!isSum(claim) || !isUsable(claim, provenance)) continue;
    const key = `${claim.amount.from.id}-${claim.amount.to.id}`;
    const known = pairs.get(key);
    if (known) known.push(claim);
    else pairs.set(key, [claim]);
  }
  return [...pairs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, claims]) => {
      const { from, to } = claims[0].amount;
      const used = STATES.map(([state, words]) => ({ state, words, claims: inState(claims, state) }));
      return {
        id: `paid-${key}`.slice(0, 80),
        make: 'sums',
        question: `How much has ${from.name} paid ${to.name}?`,
        asks: [
          `How much money did ${from.name} pay, give or invest in ${to.name}?`,
          `${from.name} investment in ${to.name}`,
          `What does ${from.name} owe ${to.name}?`,
        ],
        answer: `${used.flatMap(sayState).join('; ')}.`.replace(/^./, (first) => first.toUpperCase()),
        uses: used.flatMap(({ claims: all }) => all.slice(0, SHOWN)),
        dispute: null,
        changes: null,
        home: null,
      };
    });
}

function isSum(claim: Claim): claim is Sum {
  const { amount } = claim;
  return amount !== null && amount?.from !== null && amount?.to !== null;
}

/** Latest first; of one day the larger first. */
function inState(claims: readonly Sum[], state: State): Sum[] {
  return claims
    .filter(({ amount }) => amount.state === state)
    .sort((a, b) => dayOf(b) - dayOf(a) || b.amount.value - a.amount.value || compareIds(a, b));
}

const dayOf = (claim: Sum): number => dateOf(claim)?.earliest ?? Number.NEGATIVE_INFINITY;
const dateOf = ({ amount, when }: Sum): SourcedDate | null => amount.asOf ?? when ?? null;

function sayState({ state, words, claims }: { state: State; words: string; claims: Sum[] }): string[] {
  if (claims.length === 0) return state === 'paid' ? ['paid: not stated by any source here'] : [];
  const sums = claims.slice(0, SHOWN).map((claim) => {
    const date = dateOf(claim);
    const sum = slot(claim, formatAmount(claim.amount.value, claim.amount.currency));
    return date ? `${sum} (${formatDate({ text: date.text.replace(/\/\.\.$/, '') })})` : sum;
  });
  const more = claims.length > SHOWN ? ` and ${claims.length - SHOWN} more` : '';
  return [`${words}: ${sums.join(', ')}${more}`];
}
