import { recordsOf } from '../parsed-content.ts';
import { problemAt, type Rule } from './rule.ts';

/** No two sources stand at one address, since one page read twice would count as two witnesses. */
export const checkAddressesDistinct: Rule = (checked) => {
  const owners = new Map<string, string>();
  const sorted = recordsOf(checked.content, 'sources').sort((a, b) => (a.id < b.id ? -1 : 1));
  return sorted.flatMap(({ id, data: { url, status } }) => {
    if (status !== 'live' || url === undefined) return [];
    const page = toPage(url);
    const owner = owners.get(page);
    if (owner === undefined) owners.set(page, id);
    return owner === undefined
      ? []
      : [
          problemAt(checked, id, ['url'], {
            rule: 'addresses-distinct',
            message: `The source "${owner}" has the same address.`,
            hint: 'Merge the two: unite what rests on them, and keep the id of the one that goes in "formerIds".',
          }),
        ];
  });
};

/** An address without what leads to the same page: case of the host, a leading "www.", a mark in the page, a last slash. */
function toPage(url: string): string {
  const { host, pathname, search } = new URL(url);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`;
}
