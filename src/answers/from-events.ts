import type { Archive } from '../archive/archive.ts';
import { capitalise } from '../schema/format-number.ts';
import { formatDate } from '../schema/sourced-date.ts';
import { type Answered, slot } from './question.ts';

/** Every event answers when it was. */
export function fromEvents(archive: Archive): Answered[] {
  return archive.live.events.map((event) => ({
    id: event.id,
    make: 'date',
    question: `When was this: ${event.title}?`,
    asks: [`When ${event.title}`],
    answer: `${slot(event, capitalise(formatDate(event.when)))}.`,
    uses: [event],
    dispute: null,
    changes: null,
    home: event,
  }));
}
