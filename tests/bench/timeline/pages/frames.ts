/** What a page of the bench offers to the one who measures. */
export interface BenchPage {
  /** Draws so many events; resolves when they can be seen. */
  draw: (count: number) => Promise<void>;
  /** Goes one step of a zoom to 40 times and a pan; returns false where there is no such step. */
  step: (at: number, of: number) => void;
  /** Elements in the drawing. */
  nodes: () => number;
}

declare global {
  interface Window {
    bench: {
      draw: (count: number) => Promise<{ wall: number; nodes: number }>;
      frames: (count: number) => Promise<{ frames: number[]; nodes: number }>;
    };
  }
}

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Puts a page's measures where they can be called. */
export function offer(page: BenchPage): void {
  window.bench = {
    draw: async (count) => {
      const start = performance.now();
      await page.draw(count);
      await frame();
      await frame();
      return { wall: performance.now() - start, nodes: page.nodes() };
    },
    frames: async (count) => {
      const frames: number[] = [];
      let nodes = 0;
      let before = await frame();
      for (let at = 0; at < count; at++) {
        page.step(at, count);
        const now = await frame();
        frames.push(now - before);
        before = now;
        if (at % 8 === 0) {
          nodes = Math.max(nodes, page.nodes());
          before = await frame();
        }
      }
      return { frames, nodes };
    },
  };
}

/** The way every page goes: in to 40 times during the first third, along during the second, out again in the last. */
export function pathAt(at: number, of: number): { zoom: number; along: number } {
  const third = of / 3;
  if (at < third) return { zoom: 40 ** (at / third), along: 0.5 };
  if (at < 2 * third) return { zoom: 40, along: 0.5 + ((at - third) / third) * 0.1 };
  return { zoom: 40 ** (1 - (at - 2 * third) / third), along: 0.6 };
}
