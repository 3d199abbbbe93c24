import { useEffect, useState } from 'react';

/** The search form of the page's header, which the search page takes over; null on the server and where there is none. */
export function useHeaderBox(): { form: HTMLFormElement; box: HTMLInputElement } | null {
  const [found, setFound] = useState<{ form: HTMLFormElement; box: HTMLInputElement } | null>(null);
  useEffect(() => {
    const form = document.querySelector<HTMLFormElement>('form[data-search-opener]');
    const box = form?.querySelector<HTMLInputElement>('input[name="q"]');
    if (form && box) setFound({ form, box });
  }, []);
  return found;
}
