import { z } from 'zod';
import { commonFields, evidenceSchema } from './fields.ts';
import { SCHEMAS } from './records.ts';
import { viewBlockSchema } from './view-block.ts';

/** One key of a record, as its documentation shows it. A key of a part is written `whole.part`. */
export interface FieldDoc {
  key: string;
  /** What may stand there: "date", "list of ids", "one of `a`, `b`". */
  form: string;
  /** "yes", "no", or what is taken where the key is left out. */
  needed: string;
  about: string;
}

const COMMON = commonFields('claims');

type Shape = Readonly<Record<string, z.core.$ZodType>>;

/** The documented keys by table: one for each kind of record, one each for evidence, view blocks, and what every kind has. */
export function deriveFieldDocs(): ReadonlyMap<string, FieldDoc[]> {
  const tables = new Map<string, FieldDoc[]>();
  for (const [collection, schema] of Object.entries(SCHEMAS)) {
    const own = Object.entries(schema.shape).filter(([key]) => !(key in COMMON));
    tables.set(collection, describeKeys(Object.fromEntries(own)));
  }
  tables.set('evidence', describeKeys(evidenceSchema.shape));
  tables.set('view', describeKeys(viewBlockSchema.shape));
  tables.set('common', describeKeys(COMMON));
  return tables;
}

function describeKeys(shape: Shape, prefix = ''): FieldDoc[] {
  return Object.entries(shape).flatMap(([key, schema]) => {
    const inner = unwrap(schema);
    const part = inner instanceof z.ZodArray ? unwrap(inner.element) : inner;
    const row: FieldDoc = {
      key: prefix + key,
      form: formOf(inner),
      needed: neededOf(schema),
      about: aboutOf(schema),
    };
    if (!(part instanceof z.ZodObject) || part === evidenceSchema) return [row];
    return [row, ...describeKeys(part.shape, `${prefix}${key}.`)];
  });
}

function formOf(schema: z.core.$ZodType): string {
  const inner = unwrap(schema);
  const title = z.globalRegistry.get(inner)?.title;
  if (title) return title;
  if (inner instanceof z.ZodEnum) return oneOf(inner.options);
  if (inner instanceof z.ZodLiteral) return oneOf([...inner.values]);
  if (inner instanceof z.ZodArray) {
    const form = formOf(inner.element);
    return inner.element === evidenceSchema ? 'list of evidence' : `list of ${plural(form)}`;
  }
  if (inner instanceof z.ZodObject) return 'keys below';
  return inner instanceof z.ZodNumber ? 'number' : 'text';
}

function plural(form: string): string {
  return form.replace(/^(id|text|word)(?=$| of)/, '$1s');
}

function oneOf(values: readonly unknown[]): string {
  return `one of ${values.map((value) => `\`${value}\``).join(', ')}`;
}

function neededOf(schema: z.core.$ZodType): string {
  if (schema instanceof z.ZodOptional) return 'no';
  if (!(schema instanceof z.ZodDefault)) return 'yes';
  const value = schema.def.defaultValue;
  return Array.isArray(value) ? 'no' : `no; else \`${value}\``;
}

function aboutOf(schema: z.core.$ZodType): string {
  const about = z.globalRegistry.get(schema)?.description;
  return about ?? (hasInner(schema) ? aboutOf(schema.def.innerType) : '');
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return hasInner(schema) ? unwrap(schema.def.innerType) : schema;
}

function hasInner(schema: z.core.$ZodType): schema is z.ZodOptional | z.ZodDefault {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
}

/** The keys as a Markdown table. */
export function toFieldTable(fields: readonly FieldDoc[]): string {
  const rows = fields.map(
    ({ key, form, needed, about }) => `| \`${key}\` | ${needed} | ${form} | ${about} |`,
  );
  return ['| Key | Needed | What it holds | Meaning |', '|---|---|---|---|', ...rows].join('\n');
}

const TABLE = /(<!-- fields: ([a-z]+) -->\n)[\s\S]*?(<!-- end of fields -->)/g;

/** A guide with each table between `<!-- fields: name -->` and `<!-- end of fields -->` written anew. An unknown name gives an empty one. */
export function writeFieldTables(guide: string): string {
  const tables = deriveFieldDocs();
  return guide.replace(
    TABLE,
    (_, opening: string, name: string, closing: string) =>
      `${opening}${toFieldTable(tables.get(name) ?? [])}\n${closing}`,
  );
}
