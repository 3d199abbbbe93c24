// Runs before the page is drawn, so that a remembered theme never flashes. The switch itself is wired up afterwards.
(() => {
  const root = document.documentElement;
  const key = 'whence-theme';
  try {
    const kept = localStorage.getItem(key);
    if (kept === 'light' || kept === 'dark') root.dataset.theme = kept;
  } catch {}
  document.addEventListener('DOMContentLoaded', () => {
    document.querySelector('[data-theme-switch]')?.addEventListener('click', () => {
      const dark = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
      const next = (root.dataset.theme ?? dark) === 'dark' ? 'light' : 'dark';
      root.dataset.theme = next;
      try {
        localStorage.setItem(key, next);
      } catch {}
    });
  });
})();
