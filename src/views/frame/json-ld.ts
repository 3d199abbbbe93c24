/** A value of a schema.org record. */
export type JsonLd = { [key: string]: JsonLd | JsonLd[] | string | number | null | undefined | string[] };

/** JSON for a `<script type="application/ld+json">`: `<` is escaped, so that no text can close the script. */
export function toJsonLd(value: JsonLd): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...value })
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
