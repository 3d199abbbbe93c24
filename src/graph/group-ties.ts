import type { SignView } from '../provenance/sign.ts';
import { compareTexts } from '../schema/compare.ts';
import { itemAt } from '../schema/item-at.ts';
import type { Graph, GraphClaim } from './graph-data.ts';

/** All claims that say the same tie: from, predicate, to. */
export interface Tie {
  subject: string;
  predicate: string;
  object: string;
  /** The predicate in words, from subject to object. */
  label: string;
  /** The dates of its claims in words: "2019", "first 2019, last 30 Jun 2026", "first 2019, end open", "no date". */
  when: string;
  /** How its claims stand: each standing once, with its number where there are several claims. */
  signs: SignView[];
  /** At least one, by date. */
  claims: GraphClaim[];
}

/** The claims of a graph grouped into ties, in the order of their first claims. No claim is lost. */
export function groupTies(claims: Graph['claims']): Tie[] {
  const groups = new Map<string, GraphClaim[]>();
  for (const claim of claims) {
    const key = `${claim.subject}~${claim.predicate}~${claim.object}`;
    const own = groups.get(key);
    if (own) own.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()].map((own) => {
    const { subject, predicate, object, label } = itemAt(own, 0);
    return { subject, predicate, object, label, when: formatDates(own), signs: countSigns(own), claims: own };
  });
}

/** First and last as the claims name them: that a tie held all the time between is not said by naming both. */
function formatDates(claims: readonly GraphClaim[]): string {
  const dated = claims.flatMap(({ when, ends, whenShort }) =>
    when && ends ? [{ when, ends, whenShort }] : [],
  );
  if (dated.length === 0) return 'no date';
  const words = new Set(dated.map(({ whenShort }) => whenShort));
  if (words.size === 1) return itemAt([...words], 0);
  const start = ({ when }: (typeof dated)[number]): number => when.earliest ?? -Infinity;
  const end = ({ when }: (typeof dated)[number]): number => when.latest ?? Infinity;
  const { from } = dated.reduce((best, claim) => (start(claim) < start(best) ? claim : best)).ends;
  const { to } = dated.reduce((best, claim) => (end(claim) > end(best) ? claim : best)).ends;
  if (from !== null && from === to) return from;
  return `${from === null ? 'start open' : `first ${from}`}, ${to === null ? 'end open' : `last ${to}`}`;
}

function countSigns(claims: readonly GraphClaim[]): SignView[] {
  const counts = new Map<string, SignView & { count: number }>();
  for (const { sign } of claims) {
    if (!sign) continue;
    const known = counts.get(sign.words) ?? { ...sign, count: 0 };
    known.count++;
    counts.set(sign.words, known);
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || compareTexts(a.words, b.words))
    .map(({ sign, words, count }) => ({
      sign,
      words: claims.length === 1 ? words : `${count} ${words.toLowerCase()}`,
    }));
}
