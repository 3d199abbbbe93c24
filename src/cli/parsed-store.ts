import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { KnownText, KnownYaml } from '../reading/known-yaml.ts';

export interface ParsedStore extends KnownYaml {
  /** Writes what this run used, if that is not what the file holds. A folder that cannot be written to is let be. */
  save: () => void;
}

interface Kept {
  json: string;
  /** Null until a run uses it. */
  text: KnownText | null;
  placesKept: number;
}

/**
 * YAML parsed in earlier runs, kept in a file: the version of the parser, then a line for each text with its hash, its
 * value and its places, parted by tabs. Another version, or a file that cannot be read, is as good as none.
 */
export function openParsedStore(path: string, version: string): ParsedStore {
  const kept = readKept(path, version);
  const used = new Map<string, Kept>();
  const keyOf = (yaml: string): string => createHash('sha256').update(yaml).digest('base64url');
  return {
    find: (yaml) => {
      const key = keyOf(yaml);
      const entry = kept.get(key);
      if (!entry) return undefined;
      used.set(key, entry);
      const [json = '', places = ''] = entry.json.split('\t');
      entry.text = { data: JSON.parse(json), places: new Map(JSON.parse(places)) };
      entry.placesKept = entry.text.places.size;
      return entry.text;
    },
    add: (yaml, text) => {
      const json = JSON.stringify(text.data);
      // What JSON cannot say, such as an infinite number, is parsed each time.
      if (isDeepStrictEqual(JSON.parse(json), text.data))
        used.set(keyOf(yaml), { json, text, placesKept: -1 });
    },
    save: () => {
      const grown = [...used.values()].some(({ text, placesKept }) => text?.places.size !== placesKept);
      if (!grown && used.size === kept.size) return;
      const lines = [...used].map(([key, { json, text }]) =>
        [key, json.split('\t', 1)[0], JSON.stringify([...(text?.places ?? [])])].join('\t'),
      );
      try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, `${[version, ...lines].join('\n')}\n`);
      } catch {
        // The next run parses again.
      }
    },
  };
}

/** Tells the parser apart from every other: the library's version, and our own part around it. */
export function parserVersion(): string {
  const own = readFileSync(new URL('../reading/front-matter.ts', import.meta.url));
  const { version } = createRequire(import.meta.url)('yaml/package.json') as { version: string };
  return `yaml ${version} ${createHash('sha256').update(own).digest('base64url')}`;
}

function readKept(path: string, version: string): Map<string, Kept> {
  try {
    const [first, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
    if (first !== version) return new Map();
    return new Map(
      lines.map((line) => {
        const tab = line.indexOf('\t');
        return [line.slice(0, tab), { json: line.slice(tab + 1), text: null, placesKept: 0 }];
      }),
    );
  } catch {
    return new Map();
  }
}
