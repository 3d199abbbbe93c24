import { type ReactNode, useState } from 'react';
import type { FacetCounts, FacetName, FacetSelection } from '../../search/facets.ts';
import { FACET_WORDS, facetLabel } from '../../search/search-words.ts';
import { Sign } from '../frame/Sign.tsx';

interface Props {
  counts: FacetCounts;
  selection: FacetSelection;
  toggle: (facet: FacetName, value: string) => void;
}

const SHOWN: Readonly<Partial<Record<FacetName, number>>> = { about: 6, source: 5, party: 5 };
const ORDER: readonly FacetName[] = ['kind', 'standing', 'year', 'about', 'party', 'source'];

/** What was found, counted by kind, standing, year and name; ticking narrows. */
export function Facets(props: Props): ReactNode {
  return ORDER.map((name) => <Facet key={name} name={name} {...props} />);
}

function Facet({ name, counts, selection, toggle }: Props & { name: FacetName }): ReactNode {
  const [unfolded, setUnfolded] = useState(false);
  const ticked = selection[name] ?? [];
  const values = counts[name];
  const limit = SHOWN[name] ?? values.length;
  const shown = unfolded
    ? values
    : values.filter(({ value }, place) => place < limit || ticked.includes(value));
  if (values.length === 0) return null;
  return (
    <section className={`facet facet--${name}`} aria-labelledby={`facet-${name}`}>
      <h2 id={`facet-${name}`}>{FACET_WORDS[name]}</h2>
      <ul>
        {shown.map(({ value, label, count }) => {
          const isTicked = ticked.includes(value);
          const words = facetLabel(name, value, label);
          return (
            <li key={value} className={count === 0 && !isTicked ? 'is-zero' : undefined}>
              <label>
                <input
                  type="checkbox"
                  checked={isTicked}
                  disabled={count === 0 && !isTicked}
                  onChange={() => toggle(name, value)}
                />
                {name === 'standing' ? (
                  <Sign sign={value} words={words} />
                ) : (
                  <span className="facet__w">{words}</span>
                )}
              </label>
              <span className="num">{count.toLocaleString('en-GB')}</span>
            </li>
          );
        })}
      </ul>
      {values.length > limit && (
        <button
          className="facet__more"
          type="button"
          onClick={() => setUnfolded(!unfolded)}
          aria-expanded={unfolded}
        >
          {unfolded ? 'Fewer' : `${values.length - limit} more`}
        </button>
      )}
    </section>
  );
}
