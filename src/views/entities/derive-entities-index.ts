import type { Archive } from '../../archive/archive.ts';
import { compareTexts } from '../../schema/compare.ts';
import { valueAt } from '../../schema/item-at.ts';
import type { RecordLink } from '../../schema/urls.ts';
import { toRecordLink } from '../evidence/record-link.ts';
import { indexMentions } from './mentions.ts';
import { ENTITY_KIND_WORDS } from './words.ts';

/** An entity in a list. */
export interface EntityLine extends RecordLink {
  claims: number;
  events: number;
  lane: number;
  also: string;
}

/** Live entities by kind, the most talked about first. */
export function deriveEntitiesIndex(
  archive: Archive,
): { id: string; title: string; entities: EntityLine[] }[] {
  const mentions = indexMentions(archive);
  return Object.entries(ENTITY_KIND_WORDS).flatMap(([kind, { many }]) => {
    const entities = archive.live.entities
      .filter((entity) => entity.kind === kind)
      .map((entity) => ({
        ...toRecordLink(entity),
        claims: valueAt(mentions, entity).claims.length,
        events: valueAt(mentions, entity).events.length,
        lane: entity.lane?.colour ?? 0,
        also: entity.aliases.join(', '),
      }))
      .sort((a, b) => b.claims + b.events - a.claims - a.events || compareTexts(a.title, b.title));
    return entities.length > 0 ? [{ id: kind, title: many, entities }] : [];
  });
}
