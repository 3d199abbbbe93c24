import type { ReactNode } from 'react';
import type { Completion } from '../../search/complete.ts';
import type { NearQuestion } from '../../search/questions/find-lead.ts';
import type { SearchAnswer } from '../../search/search.ts';
import type { HitView } from '../../search/to-hit.ts';
import { HitKind, HitLine, Marked } from './Hits.tsx';

/** What the listbox holds: offers of operators first, then the answer, then hits. */
export type Option =
  | { kind: 'offer'; completion: Completion }
  | { kind: 'answer'; answer: NearQuestion; disputed: boolean }
  | { kind: 'hit'; hit: HitView };

export function optionsOf(answer: SearchAnswer | null): Option[] {
  if (!answer) return [];
  return [
    ...answer.completions.map((completion): Option => ({ kind: 'offer', completion })),
    ...answerOf(answer),
    ...answer.hits.map((hit): Option => ({ kind: 'hit', hit })),
  ];
}

function answerOf({ lead }: SearchAnswer): Option[] {
  if (lead?.state !== 'found') return [];
  const { question, parts, path, disputes } = lead.card;
  const text = parts.map((part) => (typeof part === 'string' ? part : part[0])).join('');
  return [{ kind: 'answer', answer: { question, text, path }, disputed: disputes.some(({ open }) => open) }];
}

/** What an option leads to; the same before and after an answer comes in. */
export function keyOf(option: Option): string {
  if (option.kind === 'answer') return `answer ${option.answer.path}`;
  return option.kind === 'hit' ? option.hit.path : option.completion.query;
}

/** Where an answer or a hit leads. */
export function pathOf(option: Exclude<Option, { kind: 'offer' }>): string {
  return option.kind === 'answer' ? option.answer.path : option.hit.path;
}

/** The place of the option held by its key; where there is none, of the answer or first hit, or 0. */
export function findActive(options: readonly Option[], held: string | null): number {
  const place = options.findIndex((option) => keyOf(option) === held);
  return place >= 0
    ? place
    : Math.max(
        0,
        options.findIndex(({ kind }) => kind !== 'offer'),
      );
}

interface Props {
  options: readonly Option[];
  active: number;
  /** An answer to what was typed since is on its way. */
  busy: boolean;
  take: (option: Option) => void;
  point: (place: number) => void;
}

/** The listbox; the focus stays in the box above it. */
export function DialogList({ options, active, busy, take, point }: Props): ReactNode {
  return (
    <div
      id="found"
      className="sdlg__list"
      role="listbox"
      aria-label="Found"
      aria-busy={busy}
      hidden={options.length === 0}
    >
      {options.map((option, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box
        <div
          key={keyOf(option)}
          id={`found-${place}`}
          className={option.kind === 'answer' ? 'hit hit--answer' : option.kind}
          role="option"
          aria-selected={place === active}
          onMouseDown={(event) => event.preventDefault()}
          onMouseMove={() => place !== active && point(place)}
          onClick={() => take(option)}
        >
          <OptionLine option={option} />
        </div>
      ))}
    </div>
  );
}

function OptionLine({ option }: { option: Option }): ReactNode {
  switch (option.kind) {
    case 'offer':
      return (
        <>
          <b>{option.completion.text}</b> {option.completion.about}
        </>
      );
    case 'answer':
      return (
        <>
          <div className="hit__k">
            <span>Answer · {option.answer.question}</span>
            {option.disputed && <span className="hit__st">In dispute</span>}
          </div>
          <span className="hit__t">{option.answer.text}</span>
        </>
      );
    case 'hit':
      return (
        <>
          <HitKind hit={option.hit} />
          <span className="hit__t">
            <Marked text={option.hit.title} />
          </span>
          <HitLine hit={option.hit} />
        </>
      );
  }
}
