import { useEffect, useState, useSyncExternalStore } from 'react';
import { type AddressBar, type Controller, createController } from '../../timeline/controller.ts';
import type { TimelineState } from '../../timeline/reduce.ts';
import type { TimelineData } from '../../timeline/timeline-data.ts';

/** Browsers refuse to rewrite the address more often than about this. */
const REST = 300;

/** The controller for the data at an address, once it has come; it follows back and forward. */
export function useController(source: string | TimelineData): {
  controller: Controller | null;
  failed: boolean;
} {
  const [controller, setController] = useState<Controller | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    const take = (data: TimelineData): void => {
      if (!gone) setController(createController(data, browserAddress()));
    };
    if (typeof source === 'string')
      fetch(source)
        .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
        .then(take)
        .catch(() => setFailed(true));
    else take(source);
    return () => {
      gone = true;
    };
  }, [source]);
  useEffect(() => {
    if (!controller) return;
    const follow = (): void => controller.restore();
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [controller]);
  return { controller, failed };
}

/** The state as React sees it. */
export function useTimelineState(controller: Controller): TimelineState {
  return useSyncExternalStore(controller.subscribe, controller.getState, controller.getState);
}

/** The browser's history. Corrections wait for each other; a new entry goes in at once. */
function browserAddress(): AddressBar {
  let waiting: number | undefined;
  let last = '';
  const url = (search: string): string => (search ? `?${search}` : location.pathname) + location.hash;
  return {
    read: () => location.search.slice(1),
    write: (search, trace) => {
      clearTimeout(waiting);
      last = search;
      if (trace === 'push') history.pushState(null, '', url(search));
      else waiting = window.setTimeout(() => history.replaceState(null, '', url(last)), REST);
    },
  };
}
