import { useEffect } from 'react';
import type { SearchClient } from '../../search/search-client.ts';
import { moveAmongHits } from './move-among-hits.ts';
import { keepRecent } from './recent.ts';
import type { useHeaderBox } from './use-header-box.ts';

/**
 * Asks by the header's box: it shows the query, passes on what is typed, settles when it is left or sent, and leads by
 * arrow keys to the hits. `input` and `settle` keep their identity.
 */
export function useBox(
  header: ReturnType<typeof useHeaderBox>,
  query: string,
  client: SearchClient,
  input: (text: string) => void,
  settle: () => void,
): void {
  useEffect(() => {
    if (header && header.box.value !== query) header.box.value = query;
  }, [header, query]);
  useEffect(() => {
    if (!header) return;
    const { form, box } = header;
    const typed = (): void => input(box.value);
    const submit = (event: SubmitEvent): void => {
      event.preventDefault();
      keepRecent(box.value);
      settle();
    };
    const open = (): void => client.open();
    box.addEventListener('input', typed);
    box.addEventListener('blur', settle);
    box.addEventListener('focus', open);
    form.addEventListener('submit', submit);
    return () => {
      box.removeEventListener('input', typed);
      box.removeEventListener('blur', settle);
      box.removeEventListener('focus', open);
      form.removeEventListener('submit', submit);
    };
  }, [header, client, input, settle]);
  useEffect(() => (header ? moveAmongHits(header.box) : undefined), [header]);
}
