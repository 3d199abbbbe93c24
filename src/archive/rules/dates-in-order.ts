import type { Problem } from '../../reading/problem.ts';
import { itemAt } from '../../schema/item-at.ts';
import { type SourcedDate, widen } from '../../schema/sourced-date.ts';
import type { Claim, Evidence } from '../archive.ts';
import { problemAt, type Rule } from './rule.ts';

const RULE = 'dates-in-order';

/** Nothing is public before it happened, unless it is a prediction or advice; nothing is read before it was published, or published before its day has come. */
export const checkDatesInOrder: Rule = (checked) => {
  const problems: Problem[] = [];
  const early = (
    id: string,
    field: string,
    when: SourcedDate,
    published: SourcedDate,
    hint: string,
  ): void => {
    problems.push(
      problemAt(checked, id, [field], {
        rule: RULE,
        message: `It is dated "${when.text}", but was already in print in "${published.text}".`,
        hint,
      }),
    );
  };
  for (const source of checked.archive.sources) {
    const { published } = source;
    // A day more, for an editor east of the clock that is asked.
    if (published && (widen(published).earliest ?? 0) > checked.content.readOn + 1)
      problems.push(
        problemAt(checked, source.id, ['published'], {
          rule: RULE,
          message: `It was published in "${published.text}", which is still to come.`,
          hint: 'Correct the date.',
        }),
      );
    else if (source.accessed && source.published && isBefore(source.accessed, source.published))
      problems.push(
        problemAt(checked, source.id, ['accessed'], {
          rule: RULE,
          message: `It was read in "${source.accessed.text}", before it was published in "${source.published.text}".`,
          hint: 'Correct one of the two dates.',
        }),
      );
  }
  for (const claim of checked.archive.claims) {
    const { when } = claim;
    const published = when && looksAhead(claim) ? undefined : printedBefore(when, claim.evidence)[0];
    if (when && published)
      early(claim.id, 'when', when, published, 'Correct a date, or make the claim a prediction.');
  }
  for (const quote of checked.archive.quotes) {
    const published = printedBefore(quote.said, quote.evidence)[0];
    if (quote.said && published) early(quote.id, 'said', quote.said, published, 'Correct one of the dates.');
  }
  for (const event of checked.archive.events) {
    const evidence = event.claims.flatMap((claim) => (looksAhead(claim) ? [] : claim.evidence));
    const before = printedBefore(event.when, evidence);
    if (before.length > 0 && before.length === dated(evidence).length)
      early(
        event.id,
        'when',
        event.when,
        itemAt(before, 0),
        'Correct a date, or cite a claim made afterwards.',
      );
  }
  return problems;
};

function looksAhead(claim: Claim): boolean {
  return claim.kind === 'prediction' || claim.kind === 'advice';
}

function dated(evidence: readonly Evidence[]): SourcedDate[] {
  return evidence.flatMap(({ source, stance }) =>
    (stance === 'supports' || stance === 'partly') && source.published ? [source.published] : [],
  );
}

function printedBefore(when: SourcedDate | undefined, evidence: readonly Evidence[]): SourcedDate[] {
  return when ? dated(evidence).filter((published) => isBefore(published, when)) : [];
}

/** Whether the one was surely over before the other can have begun; what is approximate or uncertain may reach farther. */
function isBefore(a: SourcedDate, b: SourcedDate): boolean {
  const { latest } = widen(a);
  const { earliest } = widen(b);
  return latest !== null && earliest !== null && latest < earliest;
}
