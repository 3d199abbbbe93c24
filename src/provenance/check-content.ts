import type { Archive } from '../archive/archive.ts';
import { buildArchive } from '../archive/build-archive.ts';
import { type ParsedContent, parseContent } from '../archive/parsed-content.ts';
import type { Checked } from '../archive/rules/rule.ts';
import { compareProblems, type Problem } from '../reading/problem.ts';
import type { RawContent } from '../reading/read-content.ts';
import { valueAt } from '../schema/item-at.ts';
import { RULES, RULES_OF_ONE_FILE } from './rules/index.ts';

export interface CheckedContent {
  content: ParsedContent;
  /** Null only where site.yml cannot be read. */
  archive: Archive | null;
  /** Everything found, sorted; errors and suggestions. */
  problems: Problem[];
}

/**
 * Parses, links and checks a content folder that has been read. Every rule runs; nothing stops at the first problem.
 * `texts` are full texts of sources, by id, where they are at hand.
 */
export function checkContent(raw: RawContent, { texts }: Pick<Checked, 'texts'> = {}): CheckedContent {
  const content = parseContent(raw);
  if (!content.site) return { content, archive: null, problems: content.problems };
  const archive = buildArchive(content.site, content.records);
  const found = [
    ...RULES.flatMap((rule) => rule({ content, archive, texts })),
    ...checkSalvaged(content, texts),
  ];
  // A suggestion made while files are missing from the archive would often be wrong.
  const kept = content.problems.length > 0 ? found.filter(({ severity }) => severity === 'error') : found;
  return { content, archive, problems: [...content.problems, ...kept].sort(compareProblems) };
}

/**
 * Errors in files that their schema refuses already: links, passages and words of the vocabulary, so that an editor
 * sees them in the same run. A line that has a problem gets no second one from a value that was taken out.
 */
function checkSalvaged(content: ParsedContent, texts: Checked['texts']): Problem[] {
  if (!content.site || content.salvaged.length === 0) return [];
  const records = [...content.records, ...content.salvaged];
  const archive = buildArchive(content.site, records);
  const files = new Set(content.salvaged.map(({ id }) => valueAt(content.raw, id).file));
  const known = new Set(content.problems.map(({ file, line }) => `${file}:${line}`));
  return RULES_OF_ONE_FILE.flatMap((rule) =>
    rule({ content: { ...content, records }, archive, texts }),
  ).filter(
    ({ file, line, severity }) => severity === 'error' && files.has(file) && !known.has(`${file}:${line}`),
  );
}
