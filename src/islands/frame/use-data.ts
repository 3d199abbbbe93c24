import { useEffect, useState } from 'react';

/** The data of a tool, once it has come from its address; what is handed in whole is there at once. */
export function useData<T extends object>(source: string | T): { data: T | null; failed: boolean } {
  const [data, setData] = useState<T | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (typeof source !== 'string') {
      setData(source);
      return;
    }
    const stop = new AbortController();
    fetch(source, { signal: stop.signal })
      .then((response) => (response.ok ? response.json() : Promise.reject(new Error(response.statusText))))
      .then((come: T) => setData(come))
      .catch(() => {
        if (!stop.signal.aborted) setFailed(true);
      });
    return () => stop.abort();
  }, [source]);
  return { data, failed };
}
