import { ByteReader, ByteWriter } from './bytes.ts';

/*
 * One file of named sections: "WSX1", a count, then name and length of each, then their bytes. A small archive
 * travels as one pack; of a large one the pack holds what every query needs, and the other sections lie beside it.
 */

const MAGIC = [0x57, 0x53, 0x58, 0x31];

/** Writes sections in the order given. */
export function toPack(sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const writer = new ByteWriter();
  for (const byte of MAGIC) writer.byte(byte);
  writer.varint(sections.size);
  for (const [name, bytes] of sections) {
    writer.text(name);
    writer.varint(bytes.length);
  }
  for (const bytes of sections.values()) writer.raw(bytes);
  return writer.take();
}

/** Parses a pack, or says in words why the bytes are none. Sections are views on the same memory. */
export function parsePack(bytes: Uint8Array): Map<string, Uint8Array> | { wrong: string } {
  if (MAGIC.some((byte, index) => bytes[index] !== byte)) return { wrong: 'What came is not search data.' };
  try {
    const reader = new ByteReader(bytes, MAGIC.length);
    const lengths: [string, number][] = [];
    for (let count = reader.varint(); count > 0; count--) lengths.push([reader.text(), reader.varint()]);
    return new Map(lengths.map(([name, length]) => [name, reader.raw(length)] as const));
  } catch {
    return { wrong: 'The search data is cut off.' };
  }
}
