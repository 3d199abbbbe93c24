/** The colours and the type of the drawing as the browser resolves them: a canvas knows no custom properties. */
export interface Ink {
  paper: string;
  ink: string;
  muted: string;
  rule: string;
  strong: string;
  /** By colour number of a lane. */
  lanes: string[];
  family: string;
}

const LANES = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** Reads them where the drawing stands, so that they follow the theme. */
export function readInk(place: Element): Ink {
  const probe = document.createElement('span');
  place.append(probe);
  const colour = (property: string): string => {
    probe.style.color = `var(${property})`;
    return getComputedStyle(probe).color;
  };
  const ink: Ink = {
    paper: colour('--paper'),
    ink: colour('--ink'),
    muted: colour('--muted'),
    rule: colour('--rule'),
    strong: colour('--rule-strong'),
    lanes: LANES.map((lane) => colour(lane === 0 ? '--muted' : `--lane-${lane}`)),
    family: getComputedStyle(probe).fontFamily,
  };
  probe.remove();
  return ink;
}
