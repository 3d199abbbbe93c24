import { recordsOf } from '../parsed-content.ts';
import { problemAt, type Rule } from './rule.ts';

/** "According to the Gazette, …", "The Gazette said in May that …", "The filing has …": the page says who tells it. */
const OPENS_WITH_TELLER = new RegExp(
  [
    String.raw`^According to\b`,
    String.raw`^As .{1,60}? (?:has|have) it\b`,
    String.raw`^(?:\S+ ){1,6}?(?:says|said|reports|writes|wrote|claims|states|notes)(?: (?:in|on|at) .{1,40}?)? that\b`,
    String.raw`^(?:\S+ ){1,4}?(?:filing|report|update|notice|memo|article)(?: of \S+)? (?:says|said|has|describes|records|shows)(?! nothing)\b`,
  ].join('|'),
);

/** A fact is told as such, not as somebody’s telling. */
export const checkFactTeller: Rule = (checked) =>
  recordsOf(checked.content, 'claims').flatMap(({ id, data }) => {
    const opening = data.kind === 'fact' ? OPENS_WITH_TELLER.exec(data.statement)?.[0] : undefined;
    return opening
      ? [
          problemAt(checked, id, ['statement'], {
            rule: 'fact-teller',
            message: `This fact opens with its teller: "${opening} …".`,
            hint: 'Say the thing itself, since the page says who tells it; or make the kind "attribution" with "by".',
          }),
        ]
      : [];
  });
