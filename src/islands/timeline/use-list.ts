import { useEffect } from 'react';
import { numberAt } from '../../schema/columns.ts';
import { itemAt } from '../../schema/item-at.ts';
import type { TimelineIndex } from '../../timeline/build-index.ts';
import type { Controller } from '../../timeline/controller.ts';
import { formatEvents } from '../../timeline/name-event.ts';
import type { TimelineState } from '../../timeline/reduce.ts';
import { endDay, firstDay } from '../../timeline/timeline-data.ts';

/** Rest after the last change before the list follows. */
const REST = 120;

/**
 * Keeps the page's own list in step with the drawing: it shows what the filters and the window leave, marks the
 * selected event, and hangs each event on the thread of its lane. The list stays the server's; only that is set.
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
      const at = controller.data.events.id.indexOf(item.dataset.event ?? '');
      if (at < 0) return;
      event.preventDefault();
      controller.act({ type: 'select', event: at });
    };
    const close = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') controller.act({ type: 'select', event: null });
    };
    list.addEventListener('click', open);
    list.addEventListener('keydown', close);
    return () => {
      list.removeEventListener('click', open);
      list.removeEventListener('keydown', close);
    };
  }, [listId, controller]);
}

function follow(
  list: HTMLElement,
  { data, getFiltered, getIndex }: Controller,
  { window, selected }: TimelineState,
): void {
  const shown = new Map<string, number>();
  for (const event of getFiltered().shown) {
    if (firstDay(data, event) < window[1] && endDay(data, event) > window[0])
      shown.set(itemAt(data.events.id, event), event);
  }
  const index = getIndex();
  const threads = list.querySelector('.tlist__threads');
  list.style.setProperty('--threads', String(index.lanes.length));
  threads?.replaceChildren(...index.lanes.map(({ choice }) => drawThread(choice.colour)));
  const total = data.events.id.length;
  const count = list.querySelector<HTMLElement>('[data-count]');
  if (shown.size < total) count?.setAttribute('data-shown', `${shown.size} of ${formatEvents(total)}`);
  else count?.removeAttribute('data-shown');
  const current = selected === null ? null : itemAt(data.events.id, selected);
  for (const item of list.querySelectorAll<HTMLElement>('[data-event]')) {
    const event = shown.get(item.dataset.event ?? '');
    item.toggleAttribute('data-away', event === undefined);
    if (event !== undefined) thread(item, index, numberAt(itemAt(index.laneOf, event), 0));
    if (item.dataset.event === current) item.setAttribute('aria-current', 'true');
    else item.removeAttribute('aria-current');
  }
  for (const group of list.querySelectorAll<HTMLElement>('[data-group], [data-year]')) {
    const left = group.querySelectorAll('[data-event]:not([data-away])').length;
    group.toggleAttribute('data-away', left === 0);
    group.toggleAttribute('data-single', left === 1);
  }
}

/** The last place for a thread; more lanes than that share it. */
const LAST_THREAD = 9;

function drawThread(colour: number): HTMLElement {
  const line = document.createElement('i');
  line.className = `lane-c--${colour}`;
  return line;
}

function thread(item: HTMLElement, { lanes }: TimelineIndex, at: number): void {
  item.className = `tlist__item tlist__item--${Math.min(at, LAST_THREAD)} lane-c--${itemAt(lanes, at).choice.colour}`;
}
