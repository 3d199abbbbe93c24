import type { Source } from '../archive/archive.ts';
import { isFirsthand, wasSeen } from './origins.ts';

const KINDS: Readonly<Record<Source['kind'], string>> = {
  'court-exhibit': 'court exhibit',
  'court-filing': 'court filing',
  testimony: 'testimony',
  ruling: 'ruling',
  'regulatory-filing': 'regulatory filing',
  'company-statement': 'company statement',
  'official-statement': 'official statement',
  'news-report': 'news report',
  analysis: 'analysis',
  commentary: 'commentary',
  'vendor-blog': 'vendor’s blog post',
  'social-post': 'social post',
  reference: 'reference work',
};

/** The kind of a document: "court exhibit". */
export function formatSourceKind(source: Pick<Source, 'kind'>): string {
  return KINDS[source.kind];
}

/** What a source is called for short: a record by its title, an article by who published it. */
export function formatSourceName(source: Source): string {
  return isFirsthand(source) ? source.title : source.publisher.name;
}

/** A source in running text: "a court exhibit, “Emails of 2016”", "a news report by The Verge". */
export function formatSourceInText(source: Source): string {
  const kind = formatSourceKind(source);
  const article = /^[aeiou]/.test(kind) ? 'an' : 'a';
  if (isFirsthand(source)) return `${kind === 'testimony' ? '' : `${article} `}${kind}, “${source.title}”`;
  return `${article} ${kind} by ${source.publisher.name}`;
}

/** How much of a source was read. */
export function formatSeen(source: Source): string {
  switch (source.seen) {
    case 'full-text':
      return 'Read in full';
    case 'excerpt':
      return 'Read in part';
    case 'title-only':
      return 'Only the title was seen';
    default:
      if (!source.seenVia) return 'Not seen; known through others';
      return `${wasSeen(source) ? 'Seen in a copy by' : 'Not seen; known through'} ${formatSourceName(source.seenVia)}`;
  }
}
