import type { Moved } from '../../provenance/distrust/compare.ts';
import { formatStandingWord } from '../../provenance/distrust/format-moved.ts';
import { itemAt } from '../../schema/item-at.ts';
import { type Strike, setNote } from './strike.ts';

/** Marks every link of the page to a record that falls or stands otherwise, with the words beside it. */
export function showFates({ index }: Strike, moved: Moved): void {
  const fates = new Map<string, string>();
  const key = ({ collection, id }: { collection: string; id: string }): string => `/${collection}/${id}/`;
  for (const at of moved.falls) fates.set(key(itemAt(index.records, at)), 'falls');
  for (const { at, to } of moved.changes)
    fates.set(key(itemAt(index.records, at)), `now ${formatStandingWord(to)}`);
  for (const mark of document.querySelectorAll('.fate')) mark.remove();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]')) {
    const fate = fates.get(/\/[a-z]+\/[^/]+\/$/.exec(link.pathname)?.[0] ?? '');
    link.classList.toggle('is-fallen', fate === 'falls');
    if (!fate) continue;
    const mark = document.createElement('span');
    mark.className = 'fate';
    mark.textContent = fate;
    link.after(mark);
  }
}

/** Says below the standing of a page that is about one record or one event that it no longer holds. */
export function noteStanding({ index, struck }: Strike, moved: Moved): void {
  const line = document.querySelector<HTMLElement>('.standing > span');
  const isEvent = index.groups[0]?.collection === 'events';
  if (!line || !(isEvent || index.records.length === 1)) return;
  const falls = isEvent ? moved.groupFalls : moved.falls;
  const [change] = isEvent ? moved.groupChanges : moved.changes;
  const without = `Without ${struck.size === 1 ? 'the document' : 'the documents'} that you struck`;
  if (falls.length > 0) setNote(line, `${without} nothing supports it.`);
  else setNote(line, change ? `${without}: ${formatStandingWord(change.to)}.` : '');
}
