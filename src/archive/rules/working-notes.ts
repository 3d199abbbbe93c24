import { placesIn } from '../../reading/guard-bytes.ts';
import type { Problem } from '../../reading/problem.ts';
import { eachText } from '../each-text.ts';
import { problemAt, problemInBody, type Rule } from './rule.ts';

const NOTE =
  /\b(?:TODO|FIXME|XXX|TBD|check with|to be checked|double-check|dossier(?: [12])?|our (?:notes|papers)|SRC-\d+)\b/i;
/** Keys whose words are others’, or are never printed as a sentence. */
const NOT_OURS = new Set(['passage', 'words', 'title', 'asWritten', 'authors', 'url', 'archived']);

/** No editor’s notes stand in what is published. */
export const checkWorkingNotes: Rule = (checked) => {
  const problems: Problem[] = [];
  for (const { id, data, body } of checked.content.records) {
    eachText(
      data,
      (text, path, what) => {
        const note = what === 'value' ? NOTE.exec(text)?.[0] : undefined;
        if (note) problems.push(problemAt(checked, id, [...path], toNote(note)));
      },
      NOT_OURS,
    );
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
