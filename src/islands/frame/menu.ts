/* The header's menu is a disclosure that needs no script; this closes it by Escape, and by a click or the focus elsewhere. */

const menu = document.querySelector<HTMLDetailsElement>('[data-menu]');

function closeFrom({ target }: Event): void {
  if (menu?.open && target instanceof Node && !menu.contains(target)) menu.open = false;
}

document.addEventListener('click', closeFrom);
document.addEventListener('focusin', closeFrom);
menu?.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !menu.open) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
});
