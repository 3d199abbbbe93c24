import type { Archive, Event, Evidence, Quote, Source } from '../../archive/archive.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { findLag } from '../../provenance/disclosure.ts';
import { formatSeen, formatSourceName } from '../../provenance/format-source.ts';
import { formatOrigins } from '../../provenance/format-standing.ts';
import { type Origins, type TreeNode, wasSeen } from '../../provenance/origins.ts';
import { type SignView, STANDING_WORDS } from '../../provenance/sign.ts';
import { compareTexts } from '../../schema/compare.ts';
import { formatCount, formatNumber } from '../../schema/format-number.ts';
import { valueAt } from '../../schema/item-at.ts';
import { formatDate, formatLag } from '../../schema/sourced-date.ts';
import { type RecordLink, recordPath } from '../../schema/urls.ts';
import { toRecordLink } from '../evidence/record-link.ts';
import { targetsOf } from '../evidence/tree.ts';
import { deriveUses } from '../evidence/used-in.ts';
import { deriveQuoteLine } from '../quotes/derive-quotes-index.ts';
import { countWordBars, deriveWordBars, type WordBar } from './word-bars.ts';

/** A document at which the quotation's support ends. */
export interface ExhibitDocument extends RecordLink {
  /** "Not seen; known through others." */
  seen: string;
}

/** A source that took the words from a document itself, and from which others have them. */
export interface ExhibitReader extends RecordLink {
  id: string;
  seen: string;
}

/** A source that prints some of the words. */
export interface ExhibitPage extends RecordLink {
  bars: WordBar[];
  /** "4 of 16 words". */
  count: string;
  /** Ids of the readers that it has the words from. */
  readers: string[];
  /** Whether it has them, too or only, from a document itself. */
  direct: boolean;
}

/** A dated event between the writing and the publication, in days. */
export interface ExhibitNote extends RecordLink {
  day: number;
  date: string;
}

/** One quotation drawn from the document to the pages: written when, public when, read by whom, printed by whom. */
export interface Exhibit extends RecordLink {
  label: string;
  words: string;
  /** "Mira Holm to Tobias Vane, email, January 2018". */
  by: string;
  sign: SignView | null;
  /** "Seven sources say so; all go back to …". */
  standing: string;
  disputes: RecordLink[];
  documents: ExhibitDocument[];
  /** Days between which it may have been written, and the day by which it was public. */
  days: { written: number; public: number };
  written: string;
  public: string;
  /** "8 years 4 months". */
  lag: string;
  readers: ExhibitReader[];
  /** Grouped by reader, the readers with most pages first, and in each the page that prints most. */
  pages: ExhibitPage[];
  notes: ExhibitNote[];
  /** The whole drawing in a sentence. */
  told: string;
}

/** The quotation that `site.yml` puts on the first page; null where it names none, or one whose clocks are not both known. */
export function deriveExhibit(archive: Archive, provenance: ProvenanceIndex): Exhibit | null {
  const chosen = archive.site.exhibit;
  const quote = archive.live.quotes.find(({ id }) => id === chosen?.quote);
  if (!chosen || !quote?.said) return null;
  const { origins, standing, publicSince } = provenance.ofQuote(quote);
  const lag = findLag(quote.said, publicSince);
  const written = quote.said.earliest;
  if (lag === null || written === null || publicSince?.latest == null) return null;
  const { readers, pages } = derivePages(quote, origins);
  const documents = origins.origins.map(({ source }) => ({
    ...toRecordLink(source),
    seen: `${formatSeen(source)}.`,
  }));
  const dates = { written: formatDate(quote.said), public: formatDate(publicSince) };
  return {
    ...toRecordLink(quote),
    label: chosen.label,
    words: quote.words,
    by: deriveQuoteLine(quote, provenance).by,
    sign: standing && { sign: standing, words: STANDING_WORDS[standing] },
    standing: formatOrigins(origins),
    disputes: deriveUses(quote, archive, ['disputes']).map(({ path, title }) => ({ path, title })),
    documents,
    days: { written, public: publicSince.latest },
    ...dates,
    lag: formatLag(lag),
    readers,
    pages,
    notes: deriveNotes(archive, chosen.notes, written, publicSince.latest),
    told: `${formatCount(documents.length, 'document')}: written ${dates.written}, public ${dates.public}; ${
      readers.length > 0 ? `read by ${formatNumber(readers.length)}, ` : ''
    }printed by ${formatNumber(pages.length)}.`,
  };
}

function derivePages(quote: Quote, origins: Origins): Pick<Exhibit, 'readers' | 'pages'> {
  const nodes = new Map(origins.tree.map((node) => [node.source.id, node] as const));
  const ends = new Set(origins.origins.map(({ source }) => source.id));
  const bySource = new Map<Source, Evidence[]>();
  for (const item of quote.evidence)
    if (item.stance !== 'refutes') bySource.set(item.source, [...(bySource.get(item.source) ?? []), item]);
  const pages = [...bySource].map(([source, items]): ExhibitPage => {
    const bars = deriveWordBars(
      quote.words,
      items.flatMap(({ passage }) => passage ?? []),
    );
    const targets = items.map((item) => targetsOf(item, valueAt(nodes, source.id)));
    const readers = targets.flatMap((own) => findReaders(own, nodes, ends));
    return {
      title: formatSourceName(source),
      path: recordPath(source),
      bars,
      count: countWordBars(bars),
      readers: [...new Set(readers)].sort(compareTexts),
      direct: ends.has(source.id) || targets.flat().some((id) => ends.has(id)),
    };
  });
  const many = (id: string): number => pages.filter(({ readers }) => readers.includes(id)).length;
  const order = [...new Set(pages.flatMap(({ readers }) => readers))].sort(
    (a, b) => many(b) - many(a) || compareTexts(a, b),
  );
  const rank = ({ readers }: ExhibitPage): number =>
    readers.length === 0 ? order.length : Math.min(...readers.map((id) => order.indexOf(id)));
  const printed = ({ bars }: ExhibitPage): number => bars.filter(({ state }) => state === 'printed').length;
  pages.sort((a, b) => rank(a) - rank(b) || printed(b) - printed(a) || compareTexts(a.title, b.title));
  const readers = order.map((id): ExhibitReader => {
    const { source } = valueAt(nodes, id);
    return {
      id,
      title: formatSourceName(source),
      path: recordPath(source),
      seen: shortly(source),
    };
  });
  return { readers, pages };
}

/** “read in part”, “not seen”. */
function shortly(source: Source): string {
  return (wasSeen(source) ? formatSeen(source) : 'Not seen').toLowerCase();
}

/** The sources nearest to an end through which a page has its words; none where it has them from the end itself. */
function findReaders(
  targets: readonly string[],
  nodes: ReadonlyMap<string, TreeNode>,
  ends: ReadonlySet<string>,
  passed: ReadonlySet<string> = new Set(),
): string[] {
  return targets.flatMap((id) => {
    if (ends.has(id) || passed.has(id)) return [];
    const { upstream } = valueAt(nodes, id);
    if (upstream.some((next) => ends.has(next))) return [id];
    return findReaders(upstream, nodes, ends, new Set([...passed, id]));
  });
}

function deriveNotes(
  archive: Archive,
  ids: readonly string[],
  written: number,
  published: number,
): ExhibitNote[] {
  const dayOf = ({ when }: Event): number | null => when.earliest ?? when.startLatest;
  return archive.live.events
    .filter(({ id }) => ids.includes(id))
    .flatMap((event) => {
      const day = dayOf(event);
      return day === null || day <= written || day >= published
        ? []
        : [{ ...toRecordLink(event), day, date: formatDate(event.when) }];
    })
    .sort((a, b) => a.day - b.day);
}
