import { problemAt, type Rule } from './rule.ts';

/** Suggests an archived copy for a source on the web. */
export const checkNotArchived: Rule = (checked) =>
  checked.archive.live.sources.flatMap((source) =>
    source.url !== undefined && source.archived === undefined
      ? [
          problemAt(checked, source.id, ['url'], {
            rule: 'not-archived',
            severity: 'suggestion',
            message: 'No archived copy of this page is named.',
            hint: 'Save it in a web archive and add its address as "archived".',
          }),
        ]
      : [],
  );
