import { addressKey } from '../../schema/page-address.ts';
import { recordsOf } from '../parsed-content.ts';
import { problemAt, type Rule } from './rule.ts';

/** No two sources stand at one address, however it is written, since one page read twice would count as two witnesses. */
export const checkAddressesDistinct: Rule = (checked) => {
  const owners = new Map<string, string[]>();
  for (const { id, data } of recordsOf(checked.content, 'sources')) {
    if (data.status !== 'live' || data.url === undefined) continue;
    const page = addressKey(data.url);
    owners.set(page, [...(owners.get(page) ?? []), id]);
  }
  return [...owners.values()].flatMap((ids) =>
    ids.length < 2
      ? []
      : ids.map((id) =>
          problemAt(checked, id, ['url'], {
            rule: 'addresses-distinct',
            message: `This is the page of the source ${formatOthers(ids, id)} too; one page is one source.`,
            hint: 'Merge the two: unite what rests on them, and keep the id of the one that goes in "formerIds".',
          }),
        ),
  );
};

function formatOthers(ids: readonly string[], id: string): string {
  return ids.flatMap((other) => (other === id ? [] : `"${other}"`)).join(' and ');
}
