import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

/**
 * Keeps the focus on the item that the keys have reached, also where a zoom has put another element in its place.
 * Returns whether the focus is in the drawing.
 */
export function useHeldFocus(
  ref: RefObject<SVGSVGElement | null>,
  key: string | undefined,
  drawn: unknown,
): boolean {
  const [holding, setHolding] = useState(false);
  const held = useRef(false);
  useEffect(() => {
    const node = ref.current;
    if (!node) return;
    const enter = (): void => {
      held.current = true;
      setHolding(true);
    };
    const leave = (event: FocusEvent): void => {
      const to = event.relatedTarget as Node | null;
      if (to && node.contains(to)) return;
      const from = event.target as Node;
      const letGo = (): void => {
        held.current = false;
        setHolding(false);
      };
      if (to) letGo();
      // Where a new layout has taken the element away, the focus is still meant to be here.
      else
        setTimeout(() => {
          if (!node.contains(document.activeElement) && from.isConnected) letGo();
        });
    };
    node.addEventListener('focusin', enter);
    node.addEventListener('focusout', leave);
    return () => {
      node.removeEventListener('focusin', enter);
      node.removeEventListener('focusout', leave);
    };
  }, [ref]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new layout may have taken the focused element away
  useLayoutEffect(() => {
    if (!held.current || key === undefined) return;
    const item = ref.current?.querySelector<SVGElement>(`[data-item="${key}"]`);
    if (item && item !== document.activeElement) item.focus({ preventScroll: true });
  }, [ref, key, drawn]);
  return holding;
}
