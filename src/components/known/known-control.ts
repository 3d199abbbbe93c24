import { browserAddress } from '../../islands/frame/browser.ts';
import { KNOWN_PARAMETER, parseKnown, withKnown } from '../../provenance/known-day.ts';
import { toDayNumber, toIsoDay } from '../../schema/calendar.ts';
import { must } from '../../schema/must.ts';
import { formatDay } from '../../schema/sourced-date.ts';

/** Wires one "as known on" form to the items of its page and to the address; back and forward restore the day. */
export function startKnownControl(form: HTMLFormElement): void {
  const items = [...document.querySelectorAll<HTMLElement>('main [data-public-by]')];
  const input = must(form.querySelector('input'), 'field of the day');
  const all = must(form.querySelector<HTMLButtonElement>('.known__all'), 'button for all');
  const output = must(form.querySelector('output'), 'place for the outcome');
  if (items.length === 0) return;
  const address = browserAddress();

  const show = (day: number | null): void => {
    let shown = 0;
    for (const item of items) {
      const publicBy = item.dataset.publicBy;
      item.hidden = day !== null && (!publicBy || Number(publicBy) > day);
      if (!item.hidden) shown++;
    }
    input.value = day === null ? '' : toIsoDay(day);
    all.hidden = day === null;
    output.textContent =
      day === null
        ? ''
        : `${shown} of ${items.length} ${form.dataset.known} were public on ${formatDay(day)}, as far as our sources show.`;
  };
  const go = (day: number | null): void => {
    address.write(withKnown(address.read(), day).slice(1), 'push');
    show(day);
  };
  const chosen = (): number | null => (input.value ? toDayNumber(input.value) : null);

  input.addEventListener('change', () => go(chosen()));
  all.addEventListener('click', () => go(null));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(chosen());
  });
  const ofAddress = (): number | null => parseKnown(new URLSearchParams(address.read()).get(KNOWN_PARAMETER));
  address.follow(() => show(ofAddress()));
  show(ofAddress());
}
