import type { Answered } from '../../answers/question.ts';
import type { Archive } from '../../archive/archive.ts';
import { linksInBody } from '../../archive/body-links.ts';
import { recordTitle } from '../../archive/titles.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { recordPath } from '../../schema/urls.ts';
import type { CardPart, ShardCard } from '../../search/questions/answer-entry.ts';
import { deriveCard } from '../answers/derive-card.ts';

/** The card of an answer as search shows it and as it is exported: its sentence in parts, each slot with its address. */
export function deriveShardCard(
  answered: Answered,
  archive: Archive,
  provenance: ProvenanceIndex,
): ShardCard {
  const { question, path, sign, standing, disputes, changes } = deriveCard(answered, provenance);
  return {
    id: answered.id,
    question,
    path,
    parts: partsOf(answered.answer, archive),
    sign,
    lead: standing.lead,
    standing: standing.text,
    disputes: disputes.map(({ title, path: at, state, open, sides, why }) => ({
      title,
      path: at,
      state,
      open,
      sides,
      why,
    })),
    changes,
  };
}

/** A sentence cut at its links. */
function partsOf(answer: string, archive: Archive): CardPart[] {
  const parts: CardPart[] = [];
  let at = 0;
  for (const { id, words, offset, length } of linksInBody(answer)) {
    const record = archive.byId.get(id) ?? archive.formerIds.get(id);
    if (!record) continue;
    if (offset > at) parts.push(answer.slice(at, offset));
    parts.push([words ?? recordTitle(record), recordPath(record)]);
    at = offset + length;
  }
  if (at < answer.length) parts.push(answer.slice(at));
  return parts;
}
