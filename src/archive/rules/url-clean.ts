import { cleanAddress } from '../../schema/page-address.ts';
import { recordsOf } from '../parsed-content.ts';
import { problemAt, type Rule } from './rule.ts';

/** Suggests the address of the page itself where one has tracking, a text fragment, or leads to an AMP copy or a mirror. */
export const checkUrlClean: Rule = (checked) =>
  recordsOf(checked.content, 'sources').flatMap(({ id, data }) => {
    if (data.status !== 'live' || data.url === undefined || !URL.canParse(data.url)) return [];
    const clean = cleanAddress(data.url);
    if (clean === null || clean === new URL(data.url).href) return [];
    return [
      problemAt(checked, id, ['url'], {
        rule: 'url-clean',
        severity: 'suggestion',
        message: 'This address carries tracking, or leads to a copy of the page.',
        hint: `Name the page itself: ${clean}`,
      }),
    ];
  });
