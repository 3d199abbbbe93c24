import { findCarried, findDependents } from '../../provenance/distrust/sole-supports.ts';
import type { TrustIndex } from '../../provenance/distrust/trust-index.ts';
import { capitalise, formatCount, formatNumber } from '../../schema/format-number.ts';
import { itemAt } from '../../schema/item-at.ts';
import { readData } from './find-part.ts';
import { makeSwitch, type Strike, setSwitch } from './strike.ts';

const SHOWN = 8;
const FEW = 12;

interface Row {
  id: string;
  element: HTMLElement;
  button: HTMLButtonElement;
  /** What is searched. */
  words: string;
}

/** Puts a switch on every document that the page’s records go back to; a page that lists them already keeps its list. */
export function drawList(
  panel: HTMLElement,
  index: TrustIndex,
  toggle: (id: string) => void,
): (strike: Strike) => void {
  const own = document.querySelector<HTMLElement>('[data-documents]');
  const rows = own ? wireRows(own, index, toggle) : makeRows(index, toggle);
  const box = document.createElement('div');
  box.className = 'doubt__l';
  const search = document.createElement('input');
  search.type = 'search';
  search.placeholder = 'Find a document';
  search.setAttribute('aria-label', 'Find a document');
  if (own || rows.length > FEW) box.append(search);
  const rest = document.createElement('p');
  rest.className = 'small';
  if (!own) {
    const list = document.createElement('ul');
    list.append(...rows.map(({ element }) => element));
    box.append(list, rest);
  }
  panel.append(box);
  let ids: ReadonlySet<string> = new Set();
  const filter = (): void => {
    const words = fold(search.value).split(/\s+/).filter(Boolean);
    const found = rows.filter((row) => words.every((word) => row.words.includes(word)));
    const most = own || rows.length <= FEW ? rows.length : SHOWN;
    const shown = new Set(found.slice(0, most));
    for (const row of rows) row.element.hidden = !shown.has(row) && !(ids.has(row.id) && !own);
    const more = found.length - shown.size;
    rest.textContent =
      found.length === 0
        ? 'No document here is called so.'
        : more > 0
          ? `${more} more; search for them by name.`
          : '';
  };
  search.addEventListener('input', filter);
  return (strike) => {
    ({ ids } = strike);
    for (const { id, button } of rows) setSwitch(button, !ids.has(id));
    filter();
  };
}

function fold(words: string): string {
  return words.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
}

function wireRows(own: HTMLElement, index: TrustIndex, toggle: (id: string) => void): Row[] {
  const named = new Map(index.sources.map((source) => [source.id, source] as const));
  return [...own.querySelectorAll<HTMLElement>('[data-document]')].flatMap((element) => {
    const id = readData(element, 'document');
    const source = named.get(id);
    if (!source) return [];
    const { name, title } = source;
    const button = makeSwitch(id, `${name}: ${title}`, toggle);
    element.append(button);
    return { id, element, button, words: fold(`${name} ${title}`) };
  });
}

function makeRows(index: TrustIndex, toggle: (id: string) => void): Row[] {
  const carried = findCarried(index);
  const dependents = findDependents(index);
  return index.sources
    .map((source, at) => ({
      ...source,
      carries: itemAt(carried, at).length,
      alone: itemAt(dependents, at).length,
    }))
    .filter(({ carries }) => carries > 0)
    .sort((a, b) => b.alone - a.alone || b.carries - a.carries || (a.id < b.id ? -1 : 1))
    .map(({ id, name, title, carries, alone }) => {
      const element = document.createElement('li');
      const button = makeSwitch(id, name, toggle);
      const about = document.createElement('span');
      about.className = 'small';
      const what = name.includes(title) ? '' : `“${title}”. `;
      const depends = alone > 0 ? `; without it ${formatNumber(alone)} would fall` : '';
      about.textContent = `${what}${capitalise(formatCount(carries, 'record'))} ${carries === 1 ? 'goes' : 'go'} back to it${depends}. `;
      const strong = document.createElement('span');
      strong.textContent = name;
      element.append(strong, about, button);
      return { id, element, button, words: fold(`${name} ${title}`) };
    });
}
