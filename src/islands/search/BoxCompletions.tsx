import { type ReactNode, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Completion } from '../../search/complete.ts';

interface Props {
  form: HTMLFormElement;
  box: HTMLInputElement;
  completions: readonly Completion[];
  take: (query: string) => void;
}

/** Offers of operators under the header's box: a combobox with a listbox, after the ARIA pattern. */
export function BoxCompletions({ form, box, completions, take }: Props): ReactNode {
  const [active, setActive] = useState(-1);
  const [closedFor, setClosedFor] = useState<readonly Completion[] | null>(null);
  const [focused, setFocused] = useState(false);
  const open = focused && completions.length > 0 && closedFor !== completions;

  // biome-ignore lint/correctness/useExhaustiveDependencies: other offers start without a choice
  useEffect(() => setActive(-1), [completions]);
  useEffect(() => {
    box.setAttribute('role', 'combobox');
    box.setAttribute('aria-autocomplete', 'list');
    box.setAttribute('aria-controls', 'q-offers');
    setFocused(document.activeElement === box);
    const focus = (): void => setFocused(true);
    const blur = (): void => setFocused(false);
    box.addEventListener('focus', focus);
    box.addEventListener('blur', blur);
    return () => {
      box.removeEventListener('focus', focus);
      box.removeEventListener('blur', blur);
    };
  }, [box]);
  useEffect(() => {
    box.setAttribute('aria-expanded', String(open));
    if (open && active >= 0) box.setAttribute('aria-activedescendant', `q-offer-${active}`);
    else box.removeAttribute('aria-activedescendant');
  }, [box, open, active]);
  useEffect(() => {
    if (!open) return;
    const press = (event: KeyboardEvent): void => {
      const last = completions.length - 1;
      const offer = completions[active];
      if (event.key === 'ArrowDown') setActive(active === last ? 0 : active + 1);
      else if (event.key === 'ArrowUp') setActive(active <= 0 ? last : active - 1);
      else if (event.key === 'Escape') setClosedFor(completions);
      else if ((event.key === 'Enter' || event.key === 'Tab') && offer) take(offer.query);
      else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    box.addEventListener('keydown', press, { capture: true });
    return () => box.removeEventListener('keydown', press, { capture: true });
  }, [box, open, active, completions, take]);

  return createPortal(
    <div id="q-offers" className="offers" role="listbox" aria-label="Operators" hidden={!open}>
      {completions.map(({ text, about, query }, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box
        <div
          key={query}
          id={`q-offer-${place}`}
          role="option"
          aria-selected={place === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(query)}
        >
          <b>{text}</b> {about}
        </div>
      ))}
    </div>,
    form,
  );
}
