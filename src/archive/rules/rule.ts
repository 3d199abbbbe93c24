import type { FieldPath } from '../../reading/front-matter.ts';
import type { Problem } from '../../reading/problem.ts';
import { valueAt } from '../../schema/item-at.ts';
import { must } from '../../schema/must.ts';
import type { Archive } from '../archive.ts';
import type { ParsedContent } from '../parsed-content.ts';

/** What a rule sees: the records as written, with their places, and as linked. */
export interface Checked {
  content: ParsedContent;
  archive: Archive;
  /** Full texts of sources that are at hand, by source id: only to suggest a mend and to check the order of cuts. */
  texts?: ReadonlyMap<string, string>;
}

/** One integrity rule: a pure function from all records to what is wrong with them. */
export type Rule = (checked: Checked) => Problem[];

/** A problem at a field of a record. The record must be one that was read from disk. */
export function problemAt(
  { content }: Checked,
  id: string,
  path: FieldPath,
  problem: Pick<Problem, 'rule' | 'message' | 'hint'> & {
    severity?: Problem['severity'];
    what?: 'key' | 'value';
  },
): Problem {
  const raw = valueAt(content.raw, id);
  const { what, severity = 'error', ...rest } = problem;
  return { file: raw.file, ...raw.placeOf(path, what), severity, ...rest };
}

/** A problem at a field of site.yml. */
export function problemInSite(
  { content }: Checked,
  path: FieldPath,
  problem: Pick<Problem, 'rule' | 'message' | 'hint'> & { what?: 'key' | 'value' },
): Problem {
  const { what, ...rest } = problem;
  const places = must(content.sitePlaces, 'site.yml that was read');
  return { file: places.file, ...places.placeOf(path, what), severity: 'error', ...rest };
}

/** A problem at an offset of a record's body. */
export function problemInBody(
  { content }: Checked,
  id: string,
  at: { line: number; column: number },
  problem: Pick<Problem, 'rule' | 'message' | 'hint'>,
): Problem {
  const raw = valueAt(content.raw, id);
  return {
    file: raw.file,
    line: raw.bodyLine + at.line - 1,
    column: at.column,
    severity: 'error',
    ...problem,
  };
}
