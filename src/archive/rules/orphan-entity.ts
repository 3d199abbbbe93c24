import { problemAt, type Rule } from './rule.ts';

/** Suggests to use, or delete, an entity that no other record mentions. */
export const checkOrphanEntity: Rule = (checked) =>
  checked.archive.live.entities.flatMap((entity) =>
    !checked.archive.backlinks.has(entity.id)
      ? [
          problemAt(checked, entity.id, ['name'], {
            rule: 'orphan-entity',
            severity: 'suggestion',
            message: `No record mentions "${entity.name}".`,
            hint: 'Link it where it is spoken of, or delete it.',
          }),
        ]
      : [],
  );
