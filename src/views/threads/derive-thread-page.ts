import type { AnyRecord, Archive, Thread } from '../../archive/archive.ts';
import { linksInBody } from '../../archive/body-links.ts';
import { recordNoun, recordTitle } from '../../archive/titles.ts';
import type { ProvenanceIndex } from '../../provenance/build-provenance.ts';
import { formatOriginCount } from '../../provenance/format-standing.ts';
import { formatSupport } from '../../provenance/not-found.ts';
import { deriveSign, type SignView, STANDING_WORDS } from '../../provenance/sign.ts';
import { capitalise } from '../../schema/format-number.ts';
import { itemAt, valueAt } from '../../schema/item-at.ts';
import { formatDateShort } from '../../schema/sourced-date.ts';
import type { RecordLink } from '../../schema/urls.ts';
import { toRecordLink } from '../evidence/record-link.ts';
import type { JsonLd } from '../frame/json-ld.ts';
import { deriveActions, type RecordActions } from '../frame/record-actions.ts';
import { deriveStatus, type RecordStatus } from '../frame/record-status.ts';
import { type Step, splitSteps } from './split-steps.ts';

/** A record that a step cites, for the margin. */
export interface Cited extends RecordLink {
  id: string;
  kind: string;
  about: string;
  sign: SignView | null;
}

export interface StepPage extends Step {
  anchor: string;
  cited: Cited[];
}

/** Everything on a thread's page. */
export interface ThreadPage {
  title: string;
  summary: string;
  steps: StepPage[];
  next: RecordLink | null;
  previous: RecordLink | null;
  count: string;
  status: RecordStatus | null;
  actions: RecordActions;
  jsonLd: JsonLd;
}

/** The page of one thread. */
export function deriveThreadPage(archive: Archive, provenance: ProvenanceIndex, thread: Thread): ThreadPage {
  const steps = splitSteps(thread.body).map((step, index) => ({
    ...step,
    anchor: `step-${index + 1}`,
    cited: citedBy(step.text, archive, provenance),
  }));
  const live = archive.live.threads;
  const at = live.indexOf(thread);
  const cited = new Set(steps.flatMap((step) => step.cited.map(({ id }) => id)));
  return {
    title: thread.title,
    summary: thread.summary,
    steps,
    next: at >= 0 && live[at + 1] ? toRecordLink(itemAt(live, at + 1)) : null,
    previous: at > 0 ? toRecordLink(itemAt(live, at - 1)) : null,
    count: `${steps.length} ${steps.length === 1 ? 'step' : 'steps'}, ${cited.size} records cited`,
    status: deriveStatus(thread),
    actions: deriveActions(thread, archive),
    jsonLd: {
      '@type': 'Article',
      headline: thread.title,
      description: thread.summary,
      citation: [...cited].map((id) => recordTitle(valueAt(archive.byId, id))),
    },
  };
}

/** The records that a text links, each once, in the order of the text. */
function citedBy(text: string, archive: Archive, provenance: ProvenanceIndex): Cited[] {
  const records = new Set<AnyRecord>();
  for (const { id } of linksInBody(text)) {
    const record = archive.byId.get(id) ?? archive.formerIds.get(id);
    if (record) records.add(record);
  }
  return [...records].map((record) => ({
    ...toRecordLink(record),
    id: record.id,
    kind: capitalise(recordNoun(record)),
    ...aboutCited(record, provenance),
  }));
}

function aboutCited(record: AnyRecord, provenance: ProvenanceIndex): Pick<Cited, 'about' | 'sign'> {
  if (record.collection === 'claims') {
    const { standing, origins } = provenance.ofClaim(record);
    return { about: formatSupport(record, origins), sign: deriveSign(record, standing) };
  }
  if (record.collection === 'quotes') {
    const { standing, origins } = provenance.ofQuote(record);
    return {
      about: `${record.speaker.name}; ${formatOriginCount(origins)}`,
      sign: standing && { sign: standing, words: STANDING_WORDS[standing] },
    };
  }
  if (record.collection === 'events') {
    const { standing } = provenance.ofEvent(record);
    return {
      about: formatDateShort(record.when),
      sign: standing && { sign: standing, words: STANDING_WORDS[standing] },
    };
  }
  if (record.collection === 'disputes')
    return {
      about: record.state,
      sign: record.state === 'open' ? { sign: 'disputed', words: 'Open' } : null,
    };
  return { about: '', sign: null };
}
