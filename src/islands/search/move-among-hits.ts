/**
 * Lets the arrow keys go from the box to the hits and among them; Home and End to the first and last, Escape back to
 * the box. Returns how to stop it.
 */
export function moveAmongHits(box: HTMLInputElement): () => void {
  const main = document.querySelector<HTMLElement>('main');
  const links = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('main a[data-hit]')];
  const fromBox = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown') return;
    const first = links()[0];
    if (!first) return;
    event.preventDefault();
    first.focus();
  };
  const fromHit = (event: KeyboardEvent): void => {
    const all = links();
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const targets: Readonly<Record<string, HTMLElement | undefined>> = {
      ArrowDown: all[Math.min(at + 1, all.length - 1)],
      ArrowUp: at === 0 ? box : all[at - 1],
      Home: all[0],
      End: all.at(-1),
      Escape: box,
    };
    const target = targets[event.key];
    if (!target) return;
    event.preventDefault();
    target.focus();
  };
  box.addEventListener('keydown', fromBox);
  main?.addEventListener('keydown', fromHit);
  return () => {
    box.removeEventListener('keydown', fromBox);
    main?.removeEventListener('keydown', fromHit);
  };
}
