import { type FieldPath, type ParsedYaml, type Place, parseYaml } from './front-matter.ts';

/** What is known of a YAML text that was parsed before without a problem. */
export interface KnownText {
  data: ParsedYaml['data'];
  /** The places that were asked for, by path; lines count from 0. More are added as they are asked for. */
  places: Map<string, Place>;
}

export interface KnownYaml {
  find: (yaml: string) => KnownText | undefined;
  /** Told of each text that was not known and was parsed without a problem. */
  add: (yaml: string, known: KnownText) => void;
}

/** `parseYaml` for texts most of which are known: one of these is parsed only when a place in it is asked for anew. */
export function parserKnowing(yamls: KnownYaml): typeof parseYaml {
  return (file, yaml, firstLine) => {
    const known = yamls.find(yaml);
    if (known) {
      let parsed: ParsedYaml | null = null;
      const parse: ParsedYaml['placeOf'] = (path, what) => {
        parsed ??= parseYaml(file, yaml, firstLine).parsed;
        return parsed?.placeOf(path, what) ?? { line: firstLine, column: 1 };
      };
      return {
        parsed: { data: known.data, placeOf: remember(parse, known.places, firstLine) },
        problems: [],
      };
    }
    const { parsed, problems } = parseYaml(file, yaml, firstLine);
    if (!parsed || problems.length > 0) return { parsed, problems };
    const places = new Map<string, Place>();
    yamls.add(yaml, { data: parsed.data, places });
    return { parsed: { data: parsed.data, placeOf: remember(parsed.placeOf, places, firstLine) }, problems };
  };
}

function remember(
  placeOf: ParsedYaml['placeOf'],
  places: Map<string, Place>,
  firstLine: number,
): ParsedYaml['placeOf'] {
  return (path: FieldPath, what = 'value') => {
    const key = JSON.stringify([what, ...path]);
    const before = places.get(key);
    if (before) return { line: before.line + firstLine, column: before.column };
    const place = placeOf(path, what);
    places.set(key, { line: place.line - firstLine, column: place.column });
    return place;
  };
}
