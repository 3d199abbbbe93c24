import type { Problem } from '../../reading/problem.ts';
import { didYouMean } from '../../schema/did-you-mean.ts';
import type { Site } from '../../schema/site.ts';
import { problemInSite, type Rule } from './rule.ts';

/** site.yml agrees with itself and with the entities: groups and terms exist, lanes are distinct, their entities exist and have one lane, partnerships lie between two entities, and the first page’s exhibit exists. */
export const checkSiteConsistent: Rule = (checked) => {
  const { site } = checked.archive;
  const problems: Problem[] = [];
  const say = (path: (string | number)[], message: string, hint: string): void => {
    problems.push(problemInSite(checked, path, { rule: 'site-consistent', message, hint }));
  };
  const groups = Object.keys(site.groups);
  const terms = Object.keys(site.terms);
  for (const [name, { group, term }] of Object.entries(site.predicates)) {
    if (!groups.includes(group))
      say(
        ['predicates', name, 'group'],
        `No group is called "${group}".`,
        didYouMean(group, groups) || `Use one of: ${groups.join(', ')}.`,
      );
    if (term !== undefined && !terms.includes(term))
      say(
        ['predicates', name, 'term'],
        `No term is called "${term}".`,
        didYouMean(term, terms) || `Use one of: ${terms.join(', ')}.`,
      );
  }
  const entities = [...checked.content.kinds].flatMap(([id, kind]) => (kind === 'entities' ? [id] : []));
  const known = new Set(entities);
  const laneOf = new Map<string, string>();
  const lanes = new Set<string>();
  for (const [index, lane] of site.lanes.entries()) {
    if (lanes.has(lane.id))
      say(['lanes', index, 'id'], `Two lanes have the id "${lane.id}".`, 'Rename one of them.');
    lanes.add(lane.id);
    for (const [at, id] of lane.entities.entries()) {
      const path = ['lanes', index, 'entities', at];
      const other = laneOf.get(id);
      if (!known.has(id))
        say(
          path,
          `No entity has the id "${id}".`,
          didYouMean(id, entities) || `Add content/entities/${id}.md, or take it out of the lane.`,
        );
      else if (other !== undefined)
        say(path, `The entity "${id}" already stands in the lane "${other}".`, 'Keep one of the two.');
      laneOf.set(id, lane.id);
    }
  }
  for (const { path, id, kind, noun } of exhibited(checked.archive.site)) {
    const ids = [...checked.content.kinds].flatMap(([own, other]) => (other === kind ? [own] : []));
    if (!ids.includes(id))
      say(path, `No ${noun} has the id "${id}".`, didYouMean(id, ids) || `Name a file of content/${kind}/.`);
  }
  for (const [index, pair] of site.partnerships.entries()) {
    for (const [at, id] of pair.entries())
      if (!known.has(id))
        say(
          ['partnerships', index, at],
          `No entity has the id "${id}".`,
          didYouMean(id, entities) || `Add content/entities/${id}.md, or take the pair out.`,
        );
    if (pair[0] === pair[1])
      say(['partnerships', index], `"${pair[0]}" is no partner of itself.`, 'Name the other party.');
  }
  return problems;
};

/** The records that the first page draws, each with the place that names it. */
function exhibited({
  exhibit,
}: Site): { path: (string | number)[]; id: string; kind: string; noun: string }[] {
  if (!exhibit) return [];
  return [
    { path: ['exhibit', 'quote'], id: exhibit.quote, kind: 'quotes', noun: 'quotation' },
    ...exhibit.notes.map((id, at) => ({ path: ['exhibit', 'notes', at], id, kind: 'events', noun: 'event' })),
  ];
}
