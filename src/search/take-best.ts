/** The `limit` documents with the highest scores, best first; among equals the lower number first. */
export function takeBest(documents: Uint32Array, score: Float32Array, limit: number): number[] {
  const heap: number[] = [];
  const worse = (a: number, b: number): boolean => score[a]! < score[b]! || (score[a] === score[b] && a > b);
  for (const document of documents) {
    if (heap.length < limit) {
      heap.push(document);
      rise(heap, worse);
    } else if (worse(heap[0]!, document)) {
      heap[0] = document;
      sink(heap, worse);
    }
  }
  return heap.sort((a, b) => score[b]! - score[a]! || a - b);
}

type Worse = (a: number, b: number) => boolean;

function rise(heap: number[], worse: Worse): void {
  let at = heap.length - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!worse(heap[at]!, heap[parent]!)) return;
    [heap[at], heap[parent]] = [heap[parent]!, heap[at]!];
    at = parent;
  }
}

function sink(heap: number[], worse: Worse): void {
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    let least = at;
    if (left < heap.length && worse(heap[left]!, heap[least]!)) least = left;
    if (left + 1 < heap.length && worse(heap[left + 1]!, heap[least]!)) least = left + 1;
    if (least === at) return;
    [heap[at], heap[least]] = [heap[least]!, heap[at]!];
    at = least;
  }
}
