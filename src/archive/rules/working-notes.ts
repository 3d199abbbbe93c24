import type { FieldPath } from '../../reading/front-matter.ts';
import { placesIn } from '../../reading/guard-bytes.ts';
import type { Problem } from '../../reading/problem.ts';
import { problemAt, problemInBody, type Rule } from './rule.ts';

const NOTE =
  /\b(?:TODO|FIXME|XXX|TBD|check with|to be checked|double-check|dossier(?: [12])?|our (?:notes|papers)|SRC-\d+)\b/i;
/** Keys whose words are others’, or are never printed as a sentence. */
const NOT_OURS = new Set(['passage', 'words', 'title', 'asWritten', 'authors', 'url', 'archived']);

/** No editor’s notes stand in what is published. */
export const checkWorkingNotes: Rule = (checked) => {
  const problems: Problem[] = [];
  for (const { id, data, body } of checked.content.records) {
    for (const { path, text } of textsIn(data, [])) {
      const note = NOTE.exec(text)?.[0];
      if (note) problems.push(problemAt(checked, id, path, toNote(note)));
    }
    const found = NOTE.exec(body);
    if (found) problems.push(problemInBody(checked, id, placesIn(body)(found.index), toNote(found[0])));
  }
  return problems;
};

function toNote(note: string): Pick<Problem, 'rule' | 'message' | 'hint'> {
  return {
    rule: 'working-notes',
    message: `"${note}" looks like a note to editors, and would be published.`,
    hint: 'Do what it says, or keep it outside the record.',
  };
}

function textsIn(value: unknown, path: FieldPath): { path: FieldPath; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    NOT_OURS.has(key) ? [] : textsIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
