import { lazy, Suspense } from 'react';
import { findPlace } from '../../timeline/find-place.ts';
import type { SelectionProps } from './Selection.tsx';

/** Comes with the first selection. */
const Selection = lazy(async () => ({ default: (await import('./Selection.tsx')).Selection }));

interface OverlayProps extends Omit<SelectionProps, 'selected'> {
  selected: number | null;
  focused: number | null;
}

/** What is drawn over the lanes: a ring where the keys are, and what belongs to the selection. */
export function Overlay({ placed, index, from, scale, selected, focused }: OverlayProps) {
  const focus = focused === null ? null : findPlace(placed, index, focused);
  return (
    <>
      {focus && <circle className="tl-focus" cx={focus.x} cy={focus.y} r={focus.half + 6} />}
      {selected !== null && (
        <Suspense fallback={null}>
          <Selection placed={placed} index={index} from={from} scale={scale} selected={selected} />
        </Suspense>
      )}
    </>
  );
}
