/** The id of an edge: the claims that tie a subject to an object by predicates of one group. */
export function toEdgeId(source: string, group: string, target: string): string {
  return `${source}~${group}~${target}`;
}

/** The two ends of an edge, from its id; none where the text is no id of an edge. */
export function endsOfEdge(id: string | null): readonly string[] {
  const ends = id === null ? null : EDGE_ID.exec(id);
  return ends ? ends.slice(1) : [];
}

/** Whether a text has the shape of an edge's id. */
export function isEdgeId(text: string): boolean {
  return EDGE_ID.test(text);
}

const EDGE_ID = /^([a-z0-9-]{2,80})~[a-z0-9-]*~([a-z0-9-]{2,80})$/;
