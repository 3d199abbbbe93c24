import { memo, useEffect, useId, useRef, useState } from 'react';
import { int32At, numberAt } from '../../schema/columns.ts';
import { compareTexts } from '../../schema/compare.ts';
import { itemAt } from '../../schema/item-at.ts';
import type { Controller } from '../../timeline/controller.ts';
import { countChosen, type Facet, type TimelineFilter } from '../../timeline/filter-events.ts';
import { STANDING_WORDS } from '../../timeline/name-event.ts';
import { Sign } from '../frame/Sign.tsx';
import { useMedia } from '../frame/use-media.ts';

const NAMES: Record<Facet, string> = {
  party: 'Party',
  kind: 'Kind',
  standing: 'Standing',
  lag: 'Became public',
};
/** Rest after the last letter before the text becomes an entry of the history. */
const REST = 700;
/** Below this the filters would push the drawing off the first screen. */
const NO_ROOM = '(max-width: 63.99rem)';

/** Everything that narrows the timeline, with what each further choice would leave; folded where there is no room. */
export function Filters({
  controller,
  filter,
  told,
}: {
  controller: Controller;
  filter: TimelineFilter;
  /** What the filters and the window leave, in words. */
  told: string;
}) {
  const { counts, entities } = controller.getFiltered();
  const folded = useMedia(NO_ROOM);
  const chosen = countChosen(filter);
  const row = (facet: Facet) => (
    <FacetRow
      key={facet}
      facet={facet}
      controller={controller}
      chosen={filter[facet]}
      counts={counts[facet]}
    />
  );
  const party = row('party');
  const find = (
    <div className="filters__row">
      <span className="filters__name">Find</span>
      <div className="filters__choices">
        <TextFilter controller={controller} text={filter.text} />
        <EntityFilter controller={controller} entity={filter.entity} counts={entities} />
      </div>
    </div>
  );
  const end = (
    <div className="filters__end">
      {chosen > 0 && (
        <button type="button" className="btn" onClick={() => controller.act({ type: 'clear' })}>
          Clear filters
        </button>
      )}
      <p className="filters__told" role="status">
        {told}
      </p>
    </div>
  );
  const [kind, standing, lag] = [row('kind'), row('standing'), row('lag')];
  return (
    <section className="filters" aria-label="Filters">
      {folded ? (
        <>
          <details className="filters__fold">
            <summary>Filters{chosen > 0 && <b className="filters__active">{chosen} active</b>}</summary>
            <div className="filters__rows">
              {party}
              {find}
              {kind}
              {standing}
              {lag}
            </div>
          </details>
          {end}
        </>
      ) : (
        <div className="filters__rows">
          {party}
          {find}
          {kind}
          {end}
          {standing}
          {lag}
        </div>
      )}
    </section>
  );
}

interface FacetRowProps {
  facet: Facet;
  controller: Controller;
  chosen: readonly string[];
  counts: readonly number[];
}

const FacetRow = memo(function FacetRow({ facet, controller, chosen, counts }: FacetRowProps) {
  const id = useId();
  const choices = controller.facets.choices[facet];
  const all = useTotals(controller, facet);
  if (all.every((count) => count === 0)) return null;
  return (
    <div className="filters__row">
      <span className="filters__name" id={id}>
        {NAMES[facet]}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset does not lie in a line with its name */}
      <div className="filters__choices" role="group" aria-labelledby={id}>
        {choices.map((choice, at) => {
          const pressed = chosen.includes(choice.id);
          if (all[at] === 0) return null;
          return (
            <button
              key={choice.id}
              type="button"
              className="chip"
              aria-pressed={pressed}
              disabled={counts[at] === 0 && !pressed}
              onClick={() => controller.act({ type: 'toggle', facet, id: choice.id })}
            >
              {facet === 'standing' ? (
                <Sign sign={itemAt(STANDING_WORDS, at).sign} words={choice.label} />
              ) : facet === 'party' ? (
                <>
                  <i className={`chip__lane lane-c--${itemAt(controller.data.lanes, at).colour}`} />
                  {choice.label}
                </>
              ) : (
                choice.label
              )}
              <span className="chip__n">{counts[at]}</span>
            </button>
          );
        })}
      </div>
    </div>
  );
});

/** How many events of the whole timeline each choice has: one that has none is not offered. */
function useTotals({ data, facets }: Controller, facet: Facet): number[] {
  const [totals] = useState(() => {
    const counts = facets.choices[facet].map(() => 0);
    for (let event = 0; event < data.events.id.length; event++)
      for (const choice of facets.of[facet](event)) counts[choice] = numberAt(counts, choice) + 1;
    return counts;
  });
  return totals;
}

const TextFilter = memo(function TextFilter({ controller, text }: { controller: Controller; text: string }) {
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const set = (next: string, settled: boolean): void => {
    clearTimeout(timer.current);
    controller.act({ type: 'text', text: next, settled });
    if (!settled) timer.current = window.setTimeout(() => set(next, true), REST);
  };
  return (
    <input
      type="search"
      className="filters__text"
      placeholder="Words in titles and names"
      aria-label="Words in titles and names"
      maxLength={100}
      value={text}
      onChange={(event) => set(event.currentTarget.value, false)}
    />
  );
});

const EntityFilter = memo(function EntityFilter({
  controller,
  entity,
  counts,
}: {
  controller: Controller;
  entity: string;
  counts: Int32Array;
}) {
  const { entities } = controller.data;
  const offered = entities
    .map((choice, at) => ({ ...choice, count: int32At(counts, at) }))
    .filter(({ id, count }) => count > 0 || id === entity)
    .sort((a, b) => b.count - a.count || compareTexts(a.label, b.label));
  return (
    <select
      className="filters__entity"
      aria-label="Who or what takes part"
      value={entity}
      onChange={(event) => controller.act({ type: 'entity', id: event.currentTarget.value })}
    >
      <option value="">Anyone and anything</option>
      {offered.map(({ id, label, count }) => (
        <option key={id} value={id}>
          {label} ({count})
        </option>
      ))}
    </select>
  );
});
