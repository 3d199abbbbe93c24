import { placesIn } from '../../reading/guard-bytes.ts';
import type { Problem } from '../../reading/problem.ts';
import { didYouMean } from '../../schema/did-you-mean.ts';
import { valueAt } from '../../schema/item-at.ts';
import { linksInBody } from '../body-links.ts';
import { linksInFrontMatter } from '../links.ts';
import { recordNoun } from '../titles.ts';
import type { Checked } from './rule.ts';

/** Every link, in front matter and in prose, names a record of a kind that may stand there. */
export function checkLinksResolve({ content }: Checked): Problem[] {
  const problems: Problem[] = [];
  const { kinds } = content;
  for (const record of content.records) {
    const raw = valueAt(content.raw, record.id);
    for (const { path, id, to } of linksInFrontMatter(record)) {
      const kind = kinds.get(id);
      if (kind && to.includes(kind)) continue;
      const wanted = to.map((collection) => recordNoun({ collection })).join(' or ');
      const known = [...kinds].filter(([, collection]) => to.includes(collection)).map(([known]) => known);
      const article = /^[aeiou]/.test(wanted) ? 'an' : 'a';
      problems.push({
        file: raw.file,
        ...raw.placeOf(path),
        severity: 'error',
        rule: 'links-resolve',
        message: kind
          ? `"${id}" is one of the ${kind}; ${article} ${wanted} belongs here.`
          : `No ${wanted} has the id "${id}".`,
        hint: didYouMean(id, known) || `Add content/${to[0]}/${id}.md, or correct the id.`,
      });
    }
    const placeOf = placesIn(record.body);
    for (const { id, offset } of linksInBody(record.body)) {
      if (kinds.has(id)) continue;
      const place = placeOf(offset);
      problems.push({
        file: raw.file,
        line: raw.bodyLine + place.line - 1,
        column: place.column,
        severity: 'error',
        rule: 'links-resolve',
        message: `No record has the id "${id}".`,
        hint: didYouMean(id, kinds.keys()) || 'Correct the id between the brackets.',
      });
    }
  }
  return problems;
}
