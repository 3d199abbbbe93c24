import type { Archive, Claim, Relation } from '../archive/archive.ts';
import { compareDates, formatDate, type SourcedDate } from '../schema/sourced-date.ts';
import { type Answered, fill, slot } from './question.ts';
import { isUsable, type Standings } from './usable.ts';

type Right = Claim & { relation: Relation; when: SourcedDate };

/** For each predicate with a question of its own, each two parties that it ties: when. */
export function fromRights(archive: Archive, provenance: Standings): Answered[] {
  const ties = new Map<string, [Right, ...Right[]]>();
  for (const claim of archive.live.claims) {
    if (!isRight(claim) || !isUsable(claim, provenance)) continue;
    if (!archive.site.predicates[claim.relation.predicate]?.ask) continue;
    const { subject, predicate, object } = claim.relation;
    const key = `${predicate}-${subject.id}-${object.id}`;
    const known = ties.get(key);
    if (known) known.push(claim);
    else ties.set(key, [claim]);
  }
  return [...ties]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, claims]) => {
      const { subject, predicate, object } = claims[0].relation;
      const sorted = [...claims].sort((a, b) => compareDates(a.when, b.when));
      const words = archive.site.predicates[predicate];
      return {
        id: key.slice(0, 80),
        make: 'rights',
        question: fill(words?.ask ?? '', { subject: subject.name, object: object.name }),
        asks: [
          `Was ${subject.name} ever what ${words?.label} ${object.name}?`,
          `${subject.name} ${words?.label} ${object.name}`,
        ],
        answer: `On record: ${sorted.map((claim) => slot(claim, formatDate(claim.when))).join('; ')}.`,
        uses: sorted,
        dispute: null,
        changes: null,
        home: null,
      };
    });
}

function isRight(claim: Claim): claim is Right {
  return Boolean(claim.relation && claim.when);
}
