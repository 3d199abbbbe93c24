import { type RefObject, useEffect, useState } from 'react';
import { measureByTable } from '../../timeline/measure-text.ts';
import type { Measure } from '../../timeline/placed.ts';

/** Measures the label type as it is drawn, anew when fonts have loaded; by table until then. */
export function useMeasure(ref: RefObject<Element | null>): Measure {
  const [measure, setMeasure] = useState<Measure>(() => measureByTable);
  useEffect(() => {
    let gone = false;
    document.fonts.ready.then(() => {
      const element = ref.current;
      const context = document.createElement('canvas').getContext('2d');
      if (gone || !element || !context) return;
      const family = getComputedStyle(element).fontFamily;
      setMeasure(() => makeMeasure(context, family));
    });
    return () => {
      gone = true;
    };
  }, [ref]);
  return measure;
}

function makeMeasure(context: CanvasRenderingContext2D, family: string): Measure {
  const known = [new Map<string, number>(), new Map<string, number>()] as const;
  return (text, bold) => {
    const widths = known[bold ? 1 : 0];
    let width = widths.get(text);
    if (width === undefined) {
      context.font = `${bold ? 600 : 500} 12px ${family}`;
      width = Math.ceil(context.measureText(text).width * 10) / 10 + 1;
      widths.set(text, width);
    }
    return width;
  };
}
