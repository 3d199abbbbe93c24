import type { Moment } from '../../graph/hold-at.ts';
import { toDayNumber, toIsoDay } from '../../schema/calendar.ts';

/** What a reader relies on, and when: all of it stands in the address. */
export interface ExposureState extends Moment {
  choices: string[];
}

/** Reads `?on=a.b&at=2026-01-01&known=…`; without a day it is `today`, the end of the record. */
export function parseExposureState(query: string, today: number): ExposureState {
  const params = new URLSearchParams(query);
  const day = (key: string): number | null => {
    const text = params.get(key);
    return text && /^\d{4}-\d{2}-\d{2}$/.test(text) && Number.isFinite(toDayNumber(text))
      ? toDayNumber(text)
      : null;
  };
  const choices = (params.get('on') ?? '').split('.').filter((id) => /^[a-z0-9-]{2,80}$/.test(id));
  return { choices: [...new Set(choices)], at: day('at') ?? today, known: day('known') };
}

/** The query of a state; nothing where nothing is chosen and the day is the end of the record. */
export function formatExposureState({ choices, at, known }: ExposureState, today: number): string {
  const parts = [
    choices.length > 0 ? `on=${choices.join('.')}` : null,
    at !== null && at !== today ? `at=${toIsoDay(at)}` : null,
    known !== null ? `known=${toIsoDay(known)}` : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
