import { itemAt, lastOf } from '../../schema/item-at.ts';
import { must } from '../../schema/must.ts';
import type { ExposureData } from './derive-exposure.ts';
import { leaningsAt, reach } from './reach.ts';

/** One row of the table without the tool: something one may rely on, and what it leans on at the end of the record. */
export interface StaticRow {
  id: string;
  name: string;
  kind: string;
  /** By number of steps, nearest first; with the claim of the last step, where it is a claim. */
  leansOn: { id: string; name: string; steps: number; claim: { title: string; path: string } | null }[];
}

/** The dependence of each choice at the end of the record. */
export function deriveStaticTable(data: ExposureData): StaticRow[] {
  const live = leaningsAt(data.leanings, data.claims, { at: data.today, known: null });
  return data.choices.flatMap(({ kind, ids }) =>
    ids.map((id) => ({
      id,
      name: must(data.entities[id], 'such entity').name,
      kind,
      leansOn: reach(live, id).map(({ id: on, steps, chain }) => {
        const index = lastOf(chain).claim;
        const claim = index === null ? null : itemAt(data.claims, index);
        return {
          id: on,
          name: must(data.entities[on], 'such entity').name,
          steps,
          claim: claim && { title: claim.statement, path: claim.path },
        };
      }),
    })),
  );
}
