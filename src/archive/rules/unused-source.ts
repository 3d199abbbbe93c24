import { problemAt, type Rule } from './rule.ts';

/** Suggests to use, or delete, a source that no record cites and no source derives from. */
export const checkUnusedSource: Rule = (checked) =>
  checked.archive.live.sources.flatMap((source) =>
    !checked.archive.backlinks.has(source.id)
      ? [
          problemAt(checked, source.id, ['title'], {
            rule: 'unused-source',
            severity: 'suggestion',
            message: 'No record rests on this source.',
            hint: 'Record what it says, or delete it.',
          }),
        ]
      : [],
  );
