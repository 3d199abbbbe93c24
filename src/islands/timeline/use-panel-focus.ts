import { type KeyboardEvent, type RefCallback, type RefObject, useCallback, useEffect, useRef } from 'react';
import type { Controller } from '../../timeline/controller.ts';
import type { TimelineState } from '../../timeline/reduce.ts';

interface PanelFocus {
  /** Is given the panel's element. */
  frame: RefCallback<HTMLElement>;
  /** Hears the keys of the whole tool. */
  onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Where the focus goes with the panel. Opened from the list, which may be far below, it takes the focus; opened from
 * the drawing it takes it with a second Enter. When it closes under the focus, that returns to the event last shown,
 * in the list or in the drawing.
 */
export function usePanelFocus(
  tool: RefObject<HTMLElement | null>,
  listId: string | undefined,
  { data }: Controller,
  { selected, opened, focused }: TimelineState,
): PanelFocus {
  const panel = useRef<HTMLElement | null>(null);
  const wanted = useRef(false);
  const was = useRef<{ open: boolean; fromList: boolean; id: string | undefined }>({
    open: false,
    fromList: false,
    id: undefined,
  });
  const open = selected !== null || opened.length > 0;
  // The panel's code may come after the selection.
  const frame = useCallback((element: HTMLElement | null) => {
    panel.current = element;
    if (!element || !wanted.current) return;
    wanted.current = false;
    show(element);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is open moves the focus
  useEffect(() => {
    const list = listId ? document.getElementById(listId) : null;
    const last = was.current;
    const id = selected === null ? last.id : data.events.id[selected];
    const inList = list?.contains(document.activeElement) ?? false;
    was.current = { open, id, fromList: open && (inList || (last.open && last.fromList)) };
    if (open && inList) {
      wanted.current = panel.current === null;
      if (panel.current) show(panel.current);
    }
    if (open || !last.open || document.activeElement !== document.body) return;
    const item = list?.querySelector<HTMLElement>(`[data-event="${id}"] a`);
    const mark = tool.current?.querySelector<SVGElement>('.tl--stage [data-item][tabindex="0"]');
    (last.fromList ? (item ?? mark) : (mark ?? item))?.focus();
  }, [open, selected]);
  return {
    frame,
    onKeyDown: ({ key, target }) => {
      const inDrawing = (target as Element).closest('.tl--stage');
      if (key === 'Enter' && inDrawing && selected !== null && selected === focused) panel.current?.focus();
    },
  };
}

/** Brings the panel into sight. Beside the drawing it sticks to the window: what is scrolled to is the place of both. */
function show(panel: HTMLElement): void {
  panel.focus({ preventScroll: true });
  if (getComputedStyle(panel).position === 'sticky') panel.parentElement?.scrollIntoView({ block: 'start' });
}
