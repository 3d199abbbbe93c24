import type { ReactNode } from 'react';
import type { SearchAnswer } from '../../search/search.ts';

interface Props {
  answer: SearchAnswer;
  hrefOf: (path: string) => string;
}

/** Beside the hits: whom they are about, and the best one on its two clocks. */
export function Aside({ answer: { hits, total, facets }, hrefOf }: Props): ReactNode {
  const names = facets?.about.slice(0, 3) ?? [];
  const best = hits.find(({ when, publicSince, kind }) => when && publicSince && kind !== 'source');
  if (names.length === 0 && !best) return null;
  return (
    <aside className="aside">
      {names.length > 0 && (
        <>
          <h2>People and things in these results</h2>
          <ul>
            {names.map(({ value, label, about, count }) => (
              <li key={value}>
                <a href={hrefOf(`/entities/${value}/`)}>{label}</a>
                <small>
                  {about} In {count} of {total}.
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
      {best && (
        <>
          <h2>The best match on two clocks</h2>
          <div className="lag">
            <div>
              <b>{best.when}</b>
              <span>{best.kind === 'quote' ? 'said' : 'happened'}</span>
            </div>
            <i aria-hidden="true" />
            <div>
              <b>{best.publicSince}</b>
              <span>public</span>
            </div>
          </div>
        </>
      )}
      <p className="keys">
        <span>
          <kbd>↑</kbd>
          <kbd>↓</kbd>move
        </span>
        <span>
          <kbd>Enter</kbd>open
        </span>
      </p>
    </aside>
  );
}
