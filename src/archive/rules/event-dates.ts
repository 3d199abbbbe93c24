import { mayOverlap } from '../../schema/sourced-date.ts';
import { problemAt, type Rule } from './rule.ts';

/** Some claim of an event holds when it happened, unless a dispute says why the dates differ. */
export const checkEventDates: Rule = (checked) => {
  const disputed = new Set(
    checked.archive.disputes.flatMap(({ positions }) => positions.flatMap(({ claims }) => claims)),
  );
  return checked.archive.events.flatMap((event) => {
    if (event.status !== 'live') return [];
    const dates = event.claims.flatMap((claim) => (claim.when ? [claim.when] : []));
    const [first] = dates;
    const fits =
      event.claims.some((claim) => disputed.has(claim)) || dates.some((when) => mayOverlap(when, event.when));
    return !first || fits
      ? []
      : [
          problemAt(checked, event.id, ['when'], {
            rule: 'event-dates',
            message: `The event is dated "${event.when.text}", and no claim of it holds then.`,
            hint: `Correct a date; the first of its claims is dated "${first.text}".`,
          }),
        ];
  });
};
