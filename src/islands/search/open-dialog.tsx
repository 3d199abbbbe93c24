import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { SearchDialog } from './SearchDialog.tsx';

export interface DialogProps {
  base: string;
  /** Where the search data lies. */
  data: string;
  /** What has been typed so far. */
  query: string;
}

let root: Root | null = null;

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
