/*
 * Opens the search dialog: by `/`, by Ctrl or ⌘ and K, or from the header's box. Weighs next to nothing; all else is
 * fetched when first opened. On the search page itself the box is the search, so it is only focused.
 */

const form = document.querySelector<HTMLFormElement>('form[data-search-opener]');
// Without scripts the form leads to the page of every record, which the browser's own find can search.
if (form?.dataset.search) form.action = form.dataset.search;
const box = form?.querySelector<HTMLInputElement>('input[name="q"]');

function isTyping({ target }: Event): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** A reader may switch the single-key shortcut off, as WCAG 2.1.4 asks. */
function slashIsOff(): boolean {
  try {
    return localStorage.getItem('whence-slash') === 'off';
  } catch {
    return false;
  }
}

let opening = false;

/** What has been typed into the header's box moves along. */
function open(): void {
  if (!form || !box || opening) return;
  if (location.pathname === new URL(form.action).pathname) {
    box.focus();
    box.select();
    return;
  }
  opening = true;
  import('./open-dialog.tsx')
    .then(async ({ prepare, openDialog }) => {
      const data = form.dataset.searchOpener ?? '';
      await prepare(data);
      openDialog({ base: form.dataset.base ?? '/', data, query: box.value });
      box.value = '';
    })
    // Offline or blocked: the form still leads to the search page.
    .catch(() => box.focus())
    .finally(() => {
      opening = false;
    });
}

addEventListener('keydown', (event) => {
  const withK =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  const slash =
    event.key === '/' &&
    !event.ctrlKey &&
    !event.metaKey &&
    !event.altKey &&
    !isTyping(event) &&
    !slashIsOff();
  if (event.defaultPrevented || !(withK || slash) || document.querySelector('dialog[open]')) return;
  event.preventDefault();
  open();
});

if (form && box && location.pathname !== new URL(form.action).pathname) {
  box.addEventListener('click', open);
  box.addEventListener('input', open);
}
