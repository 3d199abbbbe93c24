import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation } from 'd3-force';
import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom, zoomIdentity } from 'd3-zoom';
import type { GraphData } from '../../../src/graph/tool-data.ts';

type Body = { id: string; x: number; y: number };

/** The same graph laid out in the browser while one looks, as garden sites do; all is drawn at every tick. */
export function start({ graph }: GraphData): Promise<void> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: 960, height: 668 });
  document.getElementById('root')!.append(canvas);
  const context = canvas.getContext('2d')!;
  const bodies = graph.nodes.map(({ id }) => ({ id })) as Body[];
  const links = graph.edges.map(({ source, target }) => ({ source, target }));
  let transform = zoomIdentity;
  let ticks = 0;
  const draw = (): void => {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, 960, 668);
    context.setTransform(transform.k, 0, 0, transform.k, transform.x, transform.y);
    context.strokeStyle = '#838078';
    context.beginPath();
    for (const { source, target } of links as unknown as { source: Body; target: Body }[]) {
      context.moveTo(source.x, source.y);
      context.lineTo(target.x, target.y);
    }
    context.stroke();
    context.fillStyle = '#3b63aa';
    for (const { x, y } of bodies) {
      context.beginPath();
      context.arc(x, y, 3, 0, 2 * Math.PI);
      context.fill();
    }
  };
  return new Promise((done) => {
    forceSimulation(bodies)
      .force('charge', forceManyBody().strength(-100))
      .force('centre', forceCenter(480, 334))
      .force(
        'link',
        forceLink<Body, { source: string; target: string }>(links)
          .id(({ id }) => id)
          .distance(30),
      )
      .force('collide', forceCollide(4).iterations(3))
      .on('tick', () => {
        draw();
        ticks++;
        document.body.dataset.ticks = String(ticks);
        if (ticks === 1) done();
      })
      .on('end', () => {
        document.body.dataset.settled = 'yes';
      });
    select(canvas).call(
      zoom<HTMLCanvasElement, unknown>().on('zoom', (event: D3ZoomEvent<HTMLCanvasElement, unknown>) => {
        transform = event.transform;
        draw();
      }),
    );
  });
}
Object.assign(window, { start });
