/* Wakes the striking of documents when it is first used, or when the address strikes some already. */

const panel = document.querySelector<HTMLElement>('[data-doubt]');
if (panel) {
  const wake = (first: string | null): void => {
    panel.removeEventListener('click', onClick);
    import('./doubt.ts').then(({ openDoubt }) => openDoubt(panel, first));
  };
  const onClick = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button) wake(button.dataset.doubtSole ?? null);
  };
  if (new URLSearchParams(location.search).has('without')) wake(null);
  else panel.addEventListener('click', onClick);
}
