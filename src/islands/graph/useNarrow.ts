import { useSyncExternalStore } from 'react';

const QUERY = '(max-width: 760px)';

/** Whether the screen is narrow: it then gets one entity and its ties first. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(QUERY);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => matchMedia(QUERY).matches,
    () => false,
  );
}
