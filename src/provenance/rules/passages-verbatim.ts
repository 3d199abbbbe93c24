import { problemAt, type Rule } from '../../archive/rules/rule.ts';
import type { Problem } from '../../reading/problem.ts';
import { checkPassage, nearestWording, standsInOrder } from '../check-passage.ts';
import { type Fingerprint, quotedShare, SHINGLE } from '../fingerprint.ts';
import { parseFingerprintFile } from '../fingerprint-file.ts';
import { passageParts } from '../passage.ts';

const RULE = 'passages-verbatim';
const SHARE_SUGGESTED = 0.3;
const SHARE_ALLOWED = 0.5;

/**
 * Every passage of a fingerprinted source stands in it, letter for letter after folding, and no more of the source
 * is quoted than is fair. With the texts at hand the nearest true wording is suggested and the order of cuts checked.
 */
export const checkPassagesVerbatim: Rule = (checked) => {
  const problems: Problem[] = [];
  const fingerprints = new Map<string, Fingerprint>();
  for (const [id, file] of checked.content.fingerprints) {
    const place = {
      file: `content/sources/${id}.fingerprint.txt`,
      line: 1,
      column: 1,
      severity: 'error',
      rule: RULE,
    } as const;
    const parsed = parseFingerprintFile(file);
    if (checked.content.raw.get(id)?.collection !== 'sources') {
      problems.push({
        ...place,
        message: `No source has the id "${id}".`,
        hint: 'Delete the fingerprint, or add the source.',
      });
    } else if ('wrong' in parsed) {
      problems.push({
        ...place,
        message: `The fingerprint cannot be read. ${parsed.wrong}`,
        hint: `Run npm run source -- fingerprint ${id} <text-file>.`,
      });
    } else fingerprints.set(id, parsed);
  }
  const quoted = new Map<string, string[]>();
  for (const record of [...checked.archive.claims, ...checked.archive.quotes]) {
    const raw = checked.content.raw.get(record.id)!;
    const written = raw.data.evidence as { source: string; passage?: string }[];
    for (const { source, passage } of record.evidence) {
      const fingerprint = fingerprints.get(source.id);
      if (!fingerprint || passage === undefined) continue;
      quoted.set(source.id, [...(quoted.get(source.id) ?? []), ...passageParts(passage)]);
      const index = written.findIndex(
        (item) => item.source === source.id && item.passage?.trim() === passage,
      );
      const wrong = findFault(passage, fingerprint, checked.texts?.get(source.id));
      if (wrong)
        problems.push(
          problemAt(checked, record.id, ['evidence', Math.max(index, 0), 'passage'], {
            rule: RULE,
            ...wrong,
          }),
        );
    }
  }
  for (const [id, fingerprint] of fingerprints) {
    const share = quotedShare(fingerprint, quoted.get(id) ?? []);
    if (share <= SHARE_SUGGESTED) continue;
    const severity = share > SHARE_ALLOWED ? 'error' : 'suggestion';
    problems.push(
      problemAt(checked, id, [], {
        rule: 'quoted-share',
        severity,
        message: `Our passages cover ${Math.round(share * 100)} % of this source; ${Math.round(SHARE_ALLOWED * 100)} % is the limit.`,
        hint: 'Quote as few words as carry each statement.',
      }),
    );
  }
  return problems;
};

function findFault(
  passage: string,
  fingerprint: Fingerprint,
  text: string | undefined,
): Pick<Problem, 'message' | 'hint'> | null {
  const proof = checkPassage(passage, fingerprint);
  if (proof.verdict === 'too-short') {
    return {
      message: `"${proof.part}" is too short to be checked.`,
      hint: `Quote at least ${SHINGLE} letters or digits between cuts.`,
    };
  }
  if (proof.verdict === 'not-found') {
    const nearest = text === undefined ? null : nearestWording(proof.part, text);
    return {
      message: `The words "${proof.part}" do not stand in the source.`,
      hint: nearest
        ? `The nearest wording there is "${nearest}".`
        : text === undefined
          ? 'Copy the words exactly as they are printed; with its full text, --text DIR names the nearest wording.'
          : 'Copy the words exactly as they are printed.',
    };
  }
  if (text !== undefined && !standsInOrder(passage, text)) {
    return {
      message: 'The parts of this passage do not stand in the source in this order.',
      hint: 'Quote them in the order of the source, or as two pieces of evidence.',
    };
  }
  return null;
}
