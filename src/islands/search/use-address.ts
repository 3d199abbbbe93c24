import { useCallback, useEffect, useRef, useState } from 'react';
import { parseSearchAddress, type SearchState, toSearchAddress } from '../../search/search-address.ts';
import { browserAddress } from '../frame/browser.ts';

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
      setState(parseSearchAddress(browserAddress().read()));
    };
    read();
    return browserAddress().follow(read);
  }, []);
  const write = useCallback((next: SearchState, entry: 'push' | 'replace'): void => {
    browserAddress().write(toSearchAddress(next).slice(1), entry);
    setState(next);
  }, []);
  const type = useCallback(
    (query: string): void => {
      const { selection } = parseSearchAddress(browserAddress().read());
      write({ query, selection }, settled.current ? 'push' : 'replace');
      settled.current = false;
    },
    [write],
  );
  const settle = useCallback((): void => {
    settled.current = true;
    browserAddress().flush();
  }, []);
  const go = useCallback(
    (next: SearchState): void => {
      write(next, 'push');
      settled.current = true;
    },
    [write],
  );
  return { state, type, settle, go };
}
