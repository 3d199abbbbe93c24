import { useSyncExternalStore } from 'react';

/** Whether a media query holds, followed as it changes; on the server it does not. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
    () => false,
  );
}

/** Narrow screens, on which the graph begins with one entity. */
export const NARROW = '(max-width: 760px)';
