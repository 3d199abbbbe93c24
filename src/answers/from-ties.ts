import type { Archive, Claim, Entity } from '../archive/archive.ts';
import { STANDINGS } from '../provenance/standing.ts';
import { partsOfDay } from '../schema/calendar.ts';
import { compareIds } from '../schema/compare.ts';
import { formatList } from '../schema/format-number.ts';
import type { Site } from '../schema/site.ts';
import { formatDate } from '../schema/sourced-date.ts';
import { type Answered, fill, slot } from './question.ts';
import { isUsable, type Standings } from './usable.ts';

type Question = Site['questions'][number];

/** A claim that says of `who` that it was tied to `other`, from one year to another; infinite where no end is on record. */
interface Tie {
  who: Entity;
  other: Entity;
  claim: Claim;
  first: number;
  last: number;
}

/** For each question of site.yml about ties, each party and each year with a tie on record: with whom. */
export function fromTies(archive: Archive, provenance: Standings): Answered[] {
  return archive.site.questions.flatMap((question, index) => {
    const ties = findTies(archive, question, provenance);
    // What goes on is on record up to the last year in which anything began.
    const until = Math.max(0, ...ties.map(({ first }) => first));
    return [...new Set(ties.map(({ who }) => who))].sort(compareIds).flatMap((who) => {
      const own = ties.filter((tie) => tie.who === who);
      const years = [
        ...new Set(own.flatMap(({ first, last }) => range(first, Math.min(last, until)))),
      ].sort();
      return years.flatMap((year) => answerFor(question, index, who, year, own, provenance));
    });
  });
}

function findTies(archive: Archive, { subject, object }: Question, provenance: Standings): Tie[] {
  return archive.live.claims.flatMap((claim) => {
    const { relation, when } = claim;
    if (!relation || when?.earliest == null || !isUsable(claim, provenance)) return [];
    const first = partsOfDay(when.earliest)[0];
    const last = when.latest === null ? Number.POSITIVE_INFINITY : partsOfDay(when.latest)[0];
    const ends = { claim, first, last };
    return [
      ...(subject.includes(relation.predicate)
        ? [{ who: relation.subject, other: relation.object, ...ends }]
        : []),
      ...(object.includes(relation.predicate)
        ? [{ who: relation.object, other: relation.subject, ...ends }]
        : []),
    ];
  });
}

function answerFor(
  question: Question,
  index: number,
  who: Entity,
  year: number,
  ties: readonly Tie[],
  provenance: Standings,
): Answered {
  const best = new Map<Entity, Claim>();
  for (const { other, claim, first, last } of ties)
    if (first <= year && year <= last) {
      const known = best.get(other);
      if (!known || rank(claim, provenance) < rank(known, provenance)) best.set(other, claim);
    }
  const found = [...best].sort(
    ([, a], [, b]) => rank(a, provenance) - rank(b, provenance) || compareIds(a, b),
  );
  const slots = { who: who.name, year: String(year) };
  const list = found.map(
    ([other, claim]) => `${slot(claim, other.name)}${claim.when ? ` (${formatDate(claim.when)})` : ''}`,
  );
  return {
    id: `ties-${index + 1}-${who.id}-${year}`.slice(0, 80),
    make: 'ties',
    question: fill(question.ask, slots),
    asks: question.asks.map((ask) => fill(ask, slots)),
    answer: fill(question.answer, { ...slots, list: formatList(list) }),
    uses: found.map(([, claim]) => claim),
    dispute: null,
    changes: null,
    home: null,
  };
}

/** The better supported and the longer lasting first. */
function rank(claim: Claim, provenance: Standings): number {
  const { standing } = provenance.ofClaim(claim);
  const order = standing ? STANDINGS.indexOf(standing) : STANDINGS.length;
  return order * 2 + (claim.when?.text.includes('/') ? 0 : 1);
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
