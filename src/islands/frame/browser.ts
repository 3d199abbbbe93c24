import { type AddressBar, createAddressBar } from './address-bar.ts';

let bar: AddressBar | null = null;

/** The address bar of the page; all its tools share the one. */
export function browserAddress(): AddressBar {
  bar ??= createAddressBar({
    read: () => location.search.slice(1),
    set: (search, entry) => {
      const address = `${search ? `?${search}` : location.pathname}${location.hash}`;
      if (entry === 'push') history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    },
    follow: (changed) => {
      addEventListener('popstate', changed);
      return () => removeEventListener('popstate', changed);
    },
    now: () => performance.now(),
    later,
  });
  return bar;
}

/** Calls once after so many milliseconds; returns how to call it off. */
export function later(run: () => void, milliseconds: number): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}

/** Whether the reader has asked for stillness. */
export function isCalm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** The clock by which a controller plays. */
export const browserClock = {
  every: (milliseconds: number, run: () => void): (() => void) => {
    const timer = setInterval(run, milliseconds);
    return () => clearInterval(timer);
  },
  isCalm,
};
