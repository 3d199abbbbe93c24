const SCHEMES = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

/** Calls whenever the colours or the letters of the page may have changed; returns how to call it off. */
export function watchLooks(changed: () => void): () => void {
  const theme = new MutationObserver(changed);
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const schemes = SCHEMES.map((query) => matchMedia(query));
  for (const scheme of schemes) scheme.addEventListener('change', changed);
  document.fonts.ready.then(changed, () => {});
  return () => {
    theme.disconnect();
    for (const scheme of schemes) scheme.removeEventListener('change', changed);
  };
}
