import type { Archive } from '../../archive/archive.ts';
import type { RecordLink } from '../../schema/urls.ts';
import { toRecordLink } from '../evidence/record-link.ts';
import { splitSteps } from './split-steps.ts';

/** A thread in a list. */
export interface ThreadLine extends RecordLink {
  summary: string;
  /** "9 steps". */
  count: string;
  steps: string[];
}

/** Live threads in reading order. */
export function deriveThreadsIndex(archive: Archive): ThreadLine[] {
  return archive.live.threads.map((thread) => {
    const steps = splitSteps(thread.body);
    return {
      ...toRecordLink(thread),
      summary: thread.summary,
      count: `${steps.length} ${steps.length === 1 ? 'step' : 'steps'}`,
      steps: steps.map(({ title }) => title).filter(Boolean),
    };
  });
}
