import type { AnyRecord } from '../archive.ts';
import { pageTitle, recordNoun } from '../titles.ts';
import { problemAt, type Rule } from './rule.ts';

const FIELDS: Readonly<Record<AnyRecord['collection'], string>> = {
  claims: 'statement',
  events: 'title',
  quotes: 'words',
  disputes: 'question',
  threads: 'title',
  answers: 'question',
  sources: 'title',
  entities: 'name',
};

/** No two pages bear one name: in a list of tabs or hits nobody could tell them apart, and the build would refuse them. */
export const checkTitlesDistinct: Rule = (checked) => {
  const owners = new Map<string, AnyRecord>();
  const sorted = [...checked.archive.byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return sorted.flatMap((record) => {
    const title = pageTitle(record);
    const owner = owners.get(title);
    if (!owner) owners.set(title, record);
    if (!owner || !checked.content.raw.has(record.id)) return [];
    return [
      problemAt(checked, record.id, [FIELDS[record.collection]], {
        rule: 'titles-distinct',
        message: `The page of this ${recordNoun(record)} would be called as that of the ${recordNoun(owner)} "${owner.id}": "${title}".`,
        hint: 'Merge the two, or say in the words what tells them apart.',
      }),
    ];
  });
};
