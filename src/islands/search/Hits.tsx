import type { ReactNode } from 'react';
import type { MarkedText } from '../../search/marks.ts';
import { KIND_WORDS } from '../../search/search-words.ts';
import type { HitView } from '../../search/to-hit.ts';
import { Sign } from '../frame/Sign.tsx';

/** A text with its marked parts. */
export function Marked({ text }: { text: MarkedText }): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other identity
  return text.map((part, place) => (place % 2 === 1 ? <mark key={place}>{part}</mark> : part));
}

/** The line above a hit's title: what it is, whose, when; and how it stands. */
export function HitKind({ hit }: { hit: HitView }): ReactNode {
  const { kind, label, when, sign, state, origins } = hit;
  return (
    <div className="hit__k">
      <span>{[KIND_WORDS[kind], [label, when].filter(Boolean).join(', ')].filter(Boolean).join(' · ')}</span>
      {sign ? (
        <span className="hit__st">
          <Sign {...sign} />
          {origins > 1 && <span className="hit__n">{origins} origins</span>}
        </span>
      ) : (
        state && <span className="hit__st">{state}</span>
      )}
    </div>
  );
}

/** What stands beneath a hit's title: the passage in which it was found, since when it is public, and what in it only means what was asked. */
export function HitLine({ hit }: { hit: HitView }): ReactNode {
  const { line, publicSince, kind, nearly } = hit;
  const since = publicSince && kind !== 'source' ? `Public since ${publicSince.replace(/^since /, '')}` : '';
  const isEmpty = line.every((part) => part === '');
  if (isEmpty && !since && nearly.length === 0) return null;
  return (
    <p>
      <Marked text={line} />
      {!isEmpty && since && ' '}
      {since && <span className="hit__p">{isEmpty ? since : `· ${since}`}</span>}
      {nearly.length > 0 && <span className="hit__p"> · Means nearly: {nearly.join(', ')}</span>}
    </p>
  );
}

/** The hits of the search page: a list of links under headings. */
export function Hits({
  hits,
  hrefOf,
}: {
  hits: readonly HitView[];
  hrefOf: (path: string) => string;
}): ReactNode {
  return hits.map((hit) => (
    <li className="hit" key={hit.path}>
      <HitKind hit={hit} />
      <h2>
        <a href={hrefOf(hit.path)} data-hit>
          <Marked text={hit.title} />
        </a>
      </h2>
      <HitLine hit={hit} />
    </li>
  ));
}
