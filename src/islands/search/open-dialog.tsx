import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { connect } from './connect.ts';
import dialogStyles from './dialog.css?url';
import { type DialogProps, SearchDialog } from './SearchDialog.tsx';
import searchStyles from './search.css?url';

let root: Root | null = null;
let styled: Promise<unknown> | null = null;

/**
 * Starts the search, so that its data is on the way while all else is made ready, and brings the dialog's own
 * stylesheets, which no page carries before. Rejects if one of these does not come.
 */
export function prepare(data: string): Promise<unknown> {
  connect(data).open();
  styled ??= Promise.all([searchStyles, dialogStyles].map(loadStylesheet)).catch((error: unknown) => {
    styled = null;
    throw error;
  });
  return styled;
}

function loadStylesheet(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error(`The stylesheet ${href} did not come.`));
    };
    document.head.append(link);
  });
}

/** Shows the dialog; closing gives the focus back to where it was. */
export function openDialog(props: DialogProps): void {
  if (root) return;
  const focused = document.activeElement;
  const place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
  const dialog = (
    <SearchDialog
      {...props}
      close={() => {
        root?.unmount();
        root = null;
        place.remove();
        if (focused instanceof HTMLElement) focused.focus();
      }}
    />
  );
  // At once, so that no letter typed meanwhile is lost between the two boxes.
  flushSync(() => root?.render(dialog));
}
