import type { ReactNode } from 'react';
import type { Completion } from '../../views/search/complete.ts';
import type { SearchAnswer } from '../../views/search/search.ts';
import type { HitView } from '../../views/search/to-hit.ts';
import { HitKind, HitLine, Marked } from './Hits.tsx';

/** What the listbox holds: offers of operators first, then hits. */
export type Option = { kind: 'offer'; completion: Completion } | { kind: 'hit'; hit: HitView };

export function optionsOf(answer: SearchAnswer | null): Option[] {
  if (!answer) return [];
  return [
    ...answer.completions.map((completion): Option => ({ kind: 'offer', completion })),
    ...answer.hits.map((hit): Option => ({ kind: 'hit', hit })),
  ];
}

interface Props {
  options: readonly Option[];
  active: number;
  take: (option: Option) => void;
  point: (place: number) => void;
}

/** The listbox; the focus stays in the box above it. */
export function DialogList({ options, active, take, point }: Props): ReactNode {
  return (
    <div id="found" className="sdlg__list" role="listbox" aria-label="Found" hidden={options.length === 0}>
      {options.map((option, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box
        <div
          key={option.kind === 'hit' ? option.hit.path : option.completion.query}
          id={`found-${place}`}
          className={option.kind === 'hit' ? 'hit' : 'offer'}
          role="option"
          aria-selected={place === active}
          onMouseDown={(event) => event.preventDefault()}
          onMouseMove={() => place !== active && point(place)}
          onClick={() => take(option)}
        >
          {option.kind === 'hit' ? (
            <>
              <HitKind hit={option.hit} />
              <span className="hit__t">
                <Marked text={option.hit.title} />
              </span>
              <HitLine hit={option.hit} />
            </>
          ) : (
            <>
              <b>{option.completion.text}</b> {option.completion.about}
            </>
          )}
        </div>
      ))}
    </div>
  );
}
