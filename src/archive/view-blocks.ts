import { type ParsedYaml, parseYaml } from '../reading/front-matter.ts';
import type { Problem } from '../reading/problem.ts';
import { itemAt } from '../schema/item-at.ts';
import { parseWith } from '../schema/parse-record.ts';
import { type ViewBlock, viewBlockSchema } from '../schema/view-block.ts';

const FENCE = /^```view[ \t]*\n([\s\S]*?)^```[ \t]*$/gm;

/** One `view` block of a body: its value, or null where it has problems; places are those of the file. */
export interface WrittenView {
  view: ViewBlock | null;
  /** Where the block stands in the body. */
  offset: number;
  placeOf: ParsedYaml['placeOf'];
  problems: Problem[];
}

/** The `view` blocks of a body, in order. `bodyLine` is the line of the file on which the body starts. */
export function readViewBlocks(body: string, file = '', bodyLine = 1): WrittenView[] {
  return [...body.matchAll(FENCE)].map((match) => {
    const firstLine = bodyLine + body.slice(0, match.index).split('\n').length;
    const { parsed, problems } = parseYaml(file, itemAt(match, 1), firstLine);
    const start = { line: firstLine, column: 1 };
    if (!parsed) return { view: null, offset: match.index, placeOf: () => start, problems };
    const read = parseWith(viewBlockSchema, { file, ...parsed });
    return { view: read.value, offset: match.index, placeOf: parsed.placeOf, problems: read.problems };
  });
}
