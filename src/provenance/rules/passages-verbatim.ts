import { type Checked, problemAt, type Rule } from '../../archive/rules/rule.ts';
import { writtenEvidence } from '../../archive/written-evidence.ts';
import type { FieldPath } from '../../reading/front-matter.ts';
import type { Problem } from '../../reading/problem.ts';
import { type CutFault, checkCuts, FAR_APART } from '../check-cuts.ts';
import { locatePassage, type PassageFault } from '../check-passage.ts';
import { type Fingerprint, WINDOW } from '../fingerprint.ts';
import { nearestIn } from '../nearest-wording.ts';
import { readFingerprints } from '../read-fingerprints.ts';

const RULE = 'passages-verbatim';

/**
 * Every passage of a fingerprinted source stands in it: its letters and number signs, from word to word, its parts in
 * order. With the texts at hand the nearest true wording is suggested. Cuts that may change the sense are suggestions.
 */
export const checkPassagesVerbatim: Rule = (checked) => {
  const { fingerprints, damaged } = readFingerprints(checked.content.fingerprints);
  const problems = [...checked.content.fingerprints.keys()].flatMap((id) => checkFile(id, checked, damaged));
  for (const { record, path, item } of writtenEvidence(checked)) {
    const fingerprint = fingerprints.get(item.source);
    if (!fingerprint || item.passage === undefined) continue;
    const at = [...path, 'passage'];
    const located = locatePassage(item.passage, fingerprint);
    if ('verdict' in located) {
      const text = checked.texts?.get(item.source);
      problems.push(
        problemAt(checked, record.id, at, { rule: RULE, ...sayFault(located, fingerprint, text) }),
      );
    } else
      for (const fault of checkCuts(located.stretches, fingerprint))
        problems.push(sayCut(checked, record.id, at, fault));
  }
  return problems;
};

function checkFile(id: string, { content }: Checked, damaged: ReadonlyMap<string, string>): Problem[] {
  const place = {
    file: `content/sources/${id}.fingerprint.txt`,
    line: 1,
    column: 1,
    severity: 'error',
    rule: RULE,
  } as const;
  if (content.raw.get(id)?.collection !== 'sources')
    return [
      {
        ...place,
        message: `No source has the id "${id}".`,
        hint: 'Delete the fingerprint, or add the source.',
      },
    ];
  const wrong = damaged.get(id);
  if (wrong === undefined) return [];
  return [
    {
      ...place,
      message: `The fingerprint cannot be read. ${wrong}`,
      hint: `Run npm run source -- fingerprint ${id} <text-file>.`,
    },
  ];
}

function sayFault(
  fault: PassageFault,
  fingerprint: Fingerprint,
  text: string | undefined,
): Pick<Problem, 'message' | 'hint'> {
  const { part } = fault;
  if (fault.verdict === 'too-short')
    return {
      message: `"${part}" is too short to be checked.`,
      hint: `Quote at least ${WINDOW} letters or digits between cuts.`,
    };
  if (fault.why === 'edge')
    return {
      message: `"${part}" begins or ends inside a word or number of the source.`,
      hint: 'Quote whole words, and numbers with all their signs.',
    };
  if (fault.why === 'order')
    return {
      message: `"${part}" stands in the source only before the part that is quoted before it.`,
      hint: 'Quote the parts in the order of the source, or as two pieces of evidence.',
    };
  const nearest = text === undefined ? null : nearestIn(text)(part);
  if (nearest)
    return {
      message: `The words "${part}" do not stand in the source.`,
      hint: `The nearest wording there is "${nearest}".`,
    };
  const copy = 'Copy the words exactly as they are printed';
  if (fingerprint.coverage === 'part')
    return {
      message: `The words "${part}" do not stand in the part of the source that was read.`,
      hint: `${copy}; what was not read cannot be quoted.`,
    };
  return {
    message: `The words "${part}" do not stand in the source.`,
    hint:
      text === undefined ? `${copy}; with its full text, --text DIR names the nearest wording.` : `${copy}.`,
  };
}

const CUTS: Readonly<Record<CutFault, Pick<Problem, 'severity' | 'message' | 'hint'>>> = {
  'splits-number': {
    severity: 'error',
    message: 'The passage parts a number from the word that belongs to it, such as million or percent.',
    hint: 'Quote both.',
  },
  'swallows-turn': {
    severity: 'suggestion',
    message: 'A cut of this passage leaves out a word such as not, unless, if or only.',
    hint: 'Quote the words around it, or make sure that the sense stays the same.',
  },
  'far-apart': {
    severity: 'suggestion',
    message: `Two parts of this passage stand more than ${FAR_APART} letters apart in the source.`,
    hint: 'Quote them as two pieces of evidence.',
  },
};

function sayCut(checked: Checked, id: string, path: FieldPath, fault: CutFault): Problem {
  return problemAt(checked, id, path, {
    rule: fault === 'splits-number' ? RULE : 'passage-cuts',
    ...CUTS[fault],
  });
}
