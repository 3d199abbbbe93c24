import { foldWords } from '../../schema/fold-words.ts';
import type { Claim, Entity, Quote } from '../archive.ts';
import { problemAt, type Rule } from './rule.ts';

/** Some evidence quotes or documents the person whose words or thoughts a claim gives. */
export const checkByDocumented: Rule = (checked) =>
  checked.archive.claims.flatMap((claim) => {
    const { by } = claim;
    if (claim.status !== 'live' || claim.kind === 'fact' || by?.collection !== 'entities') return [];
    if (by.kind !== 'person' || isDocumented(claim, by, checked.archive.quotes)) return [];
    return [
      problemAt(checked, claim.id, ['by'], {
        rule: 'by-documented',
        message: `No evidence quotes or documents ${by.name}, whose claim this is.`,
        hint: 'Quote words that name the person, or make "by" whoever reports it.',
      }),
    ];
  });

/** Whether a source of the claim is the person’s own, names the person, or prints a quote of theirs that is recorded. */
function isDocumented({ evidence }: Claim, person: Entity, quotes: readonly Quote[]): boolean {
  const quoting = new Set(
    quotes
      .filter(({ speaker, status }) => speaker === person && status === 'live')
      .flatMap((quote) => quote.evidence.map(({ source }) => source)),
  );
  const names = [person.name, ...person.aliases].flatMap((name) => foldWords(name).at(-1)?.term ?? []);
  return evidence.some(({ source, passage, says }) => {
    if (source.publisher === person || quoting.has(source)) return true;
    const words = new Set(
      [passage, says, source.title, ...source.authors].flatMap((text) =>
        text ? foldWords(text).map(({ term }) => term) : [],
      ),
    );
    return names.some((name) => words.has(name));
  });
}
