import { useEffect } from 'react';
import { endDay, firstDay } from '../../views/timeline/timeline-data.ts';
import type { Controller } from './controller.ts';
import type { TimelineState } from './reduce.ts';

/** Rest after the last change before the list follows. */
const REST = 120;

/**
 * Keeps the page's own list in step with the drawing: it shows what the filters and the window leave, and marks the
 * selected event. The list stays the server's; only what is hidden and what is current is set.
 */
export function useList(
  listId: string | undefined,
  controller: Controller | null,
  state: TimelineState | null,
): void {
  useEffect(() => {
    const list = listId ? document.getElementById(listId) : null;
    if (!list || !controller || !state) return;
    const timer = setTimeout(() => follow(list, controller, state), REST);
    return () => clearTimeout(timer);
  }, [listId, controller, state]);
  useEffect(() => {
    const list = listId ? document.getElementById(listId) : null;
    if (!list || !controller) return;
    const open = (event: MouseEvent): void => {
      const item = (event.target as Element).closest('a')?.closest<HTMLElement>('[data-event]');
      if (!item || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const at = controller.data.events.id.indexOf(item.dataset.event!);
      if (at < 0) return;
      event.preventDefault();
      controller.act({ type: 'select', event: at });
    };
    list.addEventListener('click', open);
    return () => list.removeEventListener('click', open);
  }, [listId, controller]);
}

function follow(
  list: HTMLElement,
  { data, getFiltered }: Controller,
  { window, selected }: TimelineState,
): void {
  const shown = new Set<string>();
  for (const event of getFiltered().shown) {
    if (firstDay(data, event) < window[1] && endDay(data, event) > window[0])
      shown.add(data.events.id[event]!);
  }
  const current = selected === null ? null : data.events.id[selected]!;
  for (const item of list.querySelectorAll<HTMLElement>('[data-event]')) {
    item.hidden = !shown.has(item.dataset.event!);
    if (item.dataset.event === current) item.setAttribute('aria-current', 'true');
    else item.removeAttribute('aria-current');
  }
  for (const group of list.querySelectorAll<HTMLElement>('[data-group], [data-year]')) {
    const left = group.querySelectorAll('[data-event]:not([hidden])').length;
    group.hidden = left === 0;
    group.toggleAttribute('data-single', left === 1);
  }
}
