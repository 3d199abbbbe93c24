import { useCallback, useEffect, useRef, useState } from 'react';

type PointerPart = typeof import('./pointer-part.ts');

/** What the pointer needs of the drawing: null until it was fetched, and where it cannot be. */
export function usePointerPart(): {
  part: PointerPart | null;
  fetchPart: () => Promise<PointerPart | null>;
} {
  const [part, setPart] = useState<PointerPart | null>(null);
  const coming = useRef<Promise<PointerPart | null>>(null);
  const fetchPart = useCallback(() => {
    coming.current ??= import('./pointer-part.ts').then(
      (come) => {
        setPart(come);
        return come;
      },
      () => null,
    );
    return coming.current;
  }, []);
  // A finger comes near and presses at once.
  useEffect(() => {
    if (matchMedia('(pointer: coarse)').matches) void fetchPart();
  }, [fetchPart]);
  return { part, fetchPart };
}
