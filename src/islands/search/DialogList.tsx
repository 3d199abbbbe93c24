import type { ReactNode } from 'react';
import type { Completion } from '../../search/complete.ts';
import type { SearchAnswer } from '../../search/search.ts';
import type { HitView } from '../../search/to-hit.ts';
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

/** What an option leads to; the same before and after an answer comes in. */
export const keyOf = (option: Option): string =>
  option.kind === 'hit' ? option.hit.path : option.completion.query;

/** The place of the option held by its key; where there is none, of the first hit, or 0. */
export function findActive(options: readonly Option[], held: string | null): number {
  const place = options.findIndex((option) => keyOf(option) === held);
  return place >= 0
    ? place
    : Math.max(
        0,
        options.findIndex(({ kind }) => kind === 'hit'),
      );
}

interface Props {
  options: readonly Option[];
  active: number;
  /** An answer to what was typed since is on its way. */
  busy: boolean;
  take: (option: Option) => void;
  point: (place: number) => void;
}

/** The listbox; the focus stays in the box above it. */
export function DialogList({ options, active, busy, take, point }: Props): ReactNode {
  return (
    <div
      id="found"
      className="sdlg__list"
      role="listbox"
      aria-label="Found"
      aria-busy={busy}
      hidden={options.length === 0}
    >
      {options.map((option, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box
        <div
          key={keyOf(option)}
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
