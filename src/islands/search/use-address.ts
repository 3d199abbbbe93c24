import { useCallback, useEffect, useRef, useState } from 'react';
import { parseSearchAddress, type SearchState, toSearchAddress } from '../../search/search-address.ts';

/**
 * The state of the search page, which is its address. `type` changes the query in place, so that going back leaves the
 * whole search and not its last letter; the first letter after `settle`, and every `go`, makes a new entry.
 */
export function useAddress(): {
  state: SearchState;
  type: (query: string) => void;
  settle: () => void;
  go: (state: SearchState) => void;
} {
  const [state, setState] = useState<SearchState>({ query: '', selection: {} });
  const settled = useRef(true);
  useEffect(() => {
    const read = (): void => {
      settled.current = true;
      setState(parseSearchAddress(location.search));
    };
    read();
    addEventListener('popstate', read);
    return () => removeEventListener('popstate', read);
  }, []);
  const write = useCallback((next: SearchState, entry: 'new' | 'same'): void => {
    const address = location.pathname + toSearchAddress(next);
    try {
      if (entry === 'new') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    } catch {
      // Browsers limit how often and how long; the search itself goes on.
    }
    setState(next);
  }, []);
  const type = useCallback(
    (query: string): void => {
      const { selection } = parseSearchAddress(location.search);
      write({ query, selection }, settled.current ? 'new' : 'same');
      settled.current = false;
    },
    [write],
  );
  const settle = useCallback((): void => {
    settled.current = true;
  }, []);
  const go = useCallback(
    (next: SearchState): void => {
      write(next, 'new');
      settled.current = true;
    },
    [write],
  );
  return { state, type, settle, go };
}
