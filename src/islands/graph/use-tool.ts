import { createContext, useContext } from 'react';
import type { Controller } from '../../graph/controller.ts';
import type { GraphData } from '../../graph/tool-data.ts';
import { must } from '../../schema/must.ts';
import { withBase } from '../../schema/urls.ts';

/** What every part of the tool reads: its controller, the names, and where the site stands. */
export interface Tool {
  controller: Controller;
  base: string;
  names: ReadonlyMap<string, string>;
}

export const ToolContext = createContext<Tool | null>(null);

/** The data and how to act on it, with the functions that make names and links of ids and paths. */
export function useTool(): {
  data: GraphData;
  act: Controller['act'];
  months: readonly number[];
  nameOf: (id: string) => string;
  link: (path: string) => string;
} {
  const { controller, base, names } = must(useContext(ToolContext), 'tool around this');
  const { data, act, months } = controller;
  return {
    data,
    act,
    months,
    nameOf: (id) => names.get(id) ?? id,
    link: (path) => withBase(base, path),
  };
}
