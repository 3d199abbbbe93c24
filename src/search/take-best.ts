import { float32At, numberAt } from '../schema/columns.ts';

/** The `limit` documents with the highest scores, best first; among equals the lower number first. */
export function takeBest(documents: Uint32Array, score: Float32Array, limit: number): number[] {
  const heap: number[] = [];
  const worse = (a: number, b: number): boolean =>
    float32At(score, a) < float32At(score, b) || (score[a] === score[b] && a > b);
  for (const document of documents) {
    if (heap.length < limit) {
      heap.push(document);
      rise(heap, worse);
    } else if (worse(numberAt(heap, 0), document)) {
      heap[0] = document;
      sink(heap, worse);
    }
  }
  return heap.sort((a, b) => float32At(score, b) - float32At(score, a) || a - b);
}

type Worse = (a: number, b: number) => boolean;

function rise(heap: number[], worse: Worse): void {
  let at = heap.length - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!worse(numberAt(heap, at), numberAt(heap, parent))) return;
    [heap[at], heap[parent]] = [numberAt(heap, parent), numberAt(heap, at)];
    at = parent;
  }
}

function sink(heap: number[], worse: Worse): void {
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    let least = at;
    if (left < heap.length && worse(numberAt(heap, left), numberAt(heap, least))) least = left;
    if (left + 1 < heap.length && worse(numberAt(heap, left + 1), numberAt(heap, least))) least = left + 1;
    if (least === at) return;
    [heap[at], heap[least]] = [numberAt(heap, least), numberAt(heap, at)];
    at = least;
  }
}
