import { problemAt, type Rule } from '../../archive/rules/rule.ts';
import { passageParts } from '../passage.ts';
import { quotedShare } from '../quoted-share.ts';
import { readFingerprints } from '../read-fingerprints.ts';

const SHARE_SUGGESTED = 0.3;
const SHARE_ALLOWED = 0.5;

/** No more of a source is quoted than is fair. Of a part that was read the share is not told: the whole is longer. */
export const checkQuotedShare: Rule = (checked) => {
  const quoted = new Map<string, string[]>();
  for (const { source, passage } of [...checked.archive.claims, ...checked.archive.quotes].flatMap(
    (record) => record.evidence,
  )) {
    if (passage !== undefined)
      quoted.set(source.id, [...(quoted.get(source.id) ?? []), ...passageParts(passage)]);
  }
  return [...readFingerprints(checked.content.fingerprints).fingerprints].flatMap(([id, fingerprint]) => {
    if (fingerprint.coverage === 'part' || checked.content.raw.get(id)?.collection !== 'sources') return [];
    const share = quotedShare(fingerprint, quoted.get(id) ?? []);
    if (share <= SHARE_SUGGESTED) return [];
    return [
      problemAt(checked, id, [], {
        rule: 'quoted-share',
        severity: share > SHARE_ALLOWED ? 'error' : 'suggestion',
        message: `Our passages cover ${Math.round(share * 100)} % of this source; ${Math.round(SHARE_ALLOWED * 100)} % is the limit.`,
        hint: 'Quote as few words as carry each statement.',
      }),
    ];
  });
};
