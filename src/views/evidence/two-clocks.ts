import { findLag } from '../../provenance/disclosure.ts';
import { formatDate, formatLag, type SourcedDate } from '../../schema/sourced-date.ts';

/** When something happened and since when it can be known, in words. */
export interface TwoClocks {
  when: string | null;
  /** "8 May 2026, after 8 years 4 months". */
  publicSince: string | null;
}

/** Both clocks of a claim, quote or event. */
export function deriveClocks(when: SourcedDate | undefined, publicSince: SourcedDate | null): TwoClocks {
  const lag = findLag(when, publicSince);
  return {
    when: when ? formatDate(when) : null,
    publicSince: publicSince ? `${formatDate(publicSince)}${lag ? `, after ${formatLag(lag)}` : ''}` : null,
  };
}
