import Graph from 'graphology';
import Sigma from 'sigma';
import type { GraphData } from '../../../src/graph/tool-data.ts';

/** The same graph with sigma, at the same places, with its own level of detail for names. It has drawn once it is made. */
export function start({ graph }: GraphData): Promise<void> {
  const model = new Graph({ multi: true, type: 'directed' });
  for (const { id, name, x, y, r } of graph.nodes)
    model.addNode(id, { x, y: -y, size: r / 3, label: name, color: '#3b63aa' });
  for (const { id, source, target } of graph.edges)
    model.addEdgeWithKey(id, source, target, { type: 'arrow', size: 1, color: '#838078' });
  new Sigma(model, document.getElementById('root')!, {
    labelSize: 13,
    renderEdgeLabels: false,
  });
  return new Promise((done) => requestAnimationFrame(() => done()));
}
Object.assign(window, { start });
