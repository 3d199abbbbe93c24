import { numberAt, uint32At } from '../schema/columns.ts';
import { itemAt, lastOf } from '../schema/item-at.ts';
import type { IndexHead } from './build-index.ts';
import { ByteReader } from './bytes.ts';
import { type DateColumns, readDates, readTies, type TieColumns } from './columns.ts';
import type { MeaningRow } from './meaning/build-meaning.ts';
import { findMeaningSection } from './meaning/meaning-sections.ts';
import type { ShardCard } from './questions/answer-entry.ts';
import { CARDS_PER_BLOCK, type Questions } from './questions/answer-sections.ts';
import { SEARCH_KINDS, type SearchName, type SearchRecord } from './search-document.ts';
import { QUESTIONS, toCardSection, toPostingSection, toRecordSection } from './section-names.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';

/** Thrown inside a search where a section is not there yet; `searchIndex` catches it and names what to fetch. */
export class MissingSections extends Error {
  readonly sections: readonly string[];
  constructor(sections: readonly string[]) {
    super(`Not loaded: ${sections.join(', ')}`);
    this.sections = sections;
  }
}

const MAX_KEPT_RECORDS = 2000;

/**
 * An index in memory, decoded as it is asked for. Sections that are not loaded yet are thrown as MissingSections;
 * `addSection` brings them in.
 */
export class SearchIndex {
  readonly head: IndexHead;
  readonly vocabulary: Vocabulary;
  /** Number of the first document of each kind, and the count of all at the end. */
  readonly kindStart: readonly number[];
  readonly #sections: Map<string, Uint8Array>;
  readonly #records = new Map<number, SearchRecord>();
  /** Where each block of postings begins. */
  readonly #postingBlocks: Uint32Array;
  #dates: DateColumns | null = null;
  #ties: TieColumns | null = null;
  #names: SearchName[] | null = null;
  #questions: Questions | null = null;
  readonly #meanings = new Map<string, Map<string, MeaningRow>>();

  /** Throws where `head` or `terms` cannot be read. */
  constructor(sections: ReadonlyMap<string, Uint8Array>) {
    this.#sections = new Map(sections);
    this.head = JSON.parse(new TextDecoder().decode(this.#section('head'))) as IndexHead;
    if (this.head.version !== 1) throw new Error('The search data is of another version.');
    this.isWhole = this.#sections.has('names') && this.#hasAllBlocks();
    this.vocabulary = readVocabulary(this.#section('terms'));
    const { postingBlockSizes } = this.head;
    this.#postingBlocks = new Uint32Array(postingBlockSizes.length);
    for (let block = 1; block < postingBlockSizes.length; block++)
      this.#postingBlocks[block] =
        uint32At(this.#postingBlocks, block - 1) + numberAt(postingBlockSizes, block - 1);
    const starts = [0];
    for (const count of this.head.kinds) starts.push(lastOf(starts) + count);
    this.kindStart = starts;
  }

  /** Whether every section came at once, as in a small archive. */
  readonly isWhole: boolean;

  addSection(name: string, bytes: Uint8Array): void {
    this.#sections.set(name, bytes);
  }

  /** Number of each document's standing in SEARCH_STANDINGS. */
  get standing(): Uint8Array {
    return this.#section('standing');
  }

  get dates(): DateColumns {
    this.#dates ??= readDates(this.#section('dates'), this.head.count);
    return this.#dates;
  }

  get ties(): TieColumns {
    this.#ties ??= readTies(this.#section('ties'), this.head.count);
    return this.#ties;
  }

  get names(): readonly SearchName[] {
    if (!this.#names) {
      const rows = this.#json('names') as [string, string, string[], string, number][];
      this.#names = rows.map(([id, name, aliases, about, kind]) => ({
        id,
        name,
        aliases,
        about,
        kind: kind === 0 ? 'entity' : 'source',
      }));
    }
    return this.#names;
  }

  /** Every question that is answered, and the names in them; the same object each time. */
  get questions(): Questions {
    this.#questions ??= this.#json(QUESTIONS) as Questions;
    return this.#questions;
  }

  /** The card of an answer. */
  card(id: string): ShardCard {
    const place = this.questions.entries.findIndex((entry) => entry.id === id);
    const block = this.#json(toCardSection(Math.floor(place / CARDS_PER_BLOCK))) as ShardCard[];
    return itemAt(block, place % CARDS_PER_BLOCK);
  }

  /** The section in which a word of the dictionary would lie; null where there is none. */
  meaningSection(word: string): string | null {
    return findMeaningSection(word, this.head.meanings);
  }

  /** What a word of the dictionary means here, where its section is loaded and has it. */
  meaning(word: string): MeaningRow | null {
    const section = this.meaningSection(word);
    if (!section) return null;
    let rows = this.#meanings.get(section);
    if (!rows) {
      rows = new Map((this.#json(section) as MeaningRow[]).map((row) => [row[0], row]));
      this.#meanings.set(section, rows);
    }
    return rows.get(word) ?? null;
  }

  #json(section: string): unknown {
    return JSON.parse(new TextDecoder().decode(this.#section(section)));
  }

  /** Number of a document's kind in SEARCH_KINDS. */
  kindOf(document: number): number {
    let kind = 0;
    while (document >= numberAt(this.kindStart, kind + 1)) kind++;
    return kind;
  }

  /** The section whose block of postings holds a term's. */
  postingSection(term: number): string {
    return toPostingSection(this.#postingBlock(term));
  }

  #postingBlock(term: number): number {
    const postingBlocks = this.#postingBlocks;
    const offset = uint32At(this.vocabulary.offset, term);
    let low = 0;
    let high = postingBlocks.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (uint32At(postingBlocks, middle) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }

  /** Bytes and first position of a term's postings. */
  postings(term: number): { bytes: Uint8Array; at: number } {
    const block = this.#postingBlock(term);
    const at = uint32At(this.vocabulary.offset, term) - uint32At(this.#postingBlocks, block);
    return { bytes: this.#section(toPostingSection(block)), at };
  }

  recordSection(document: number): string {
    return toRecordSection(Math.floor(document / this.head.recordsPerBlock));
  }

  /** Throws MissingSections with all that these need and is not there. */
  need(sections: Iterable<string>): void {
    const missing = [...new Set(sections)].filter((name) => !this.#sections.has(name));
    if (missing.length > 0) throw new MissingSections(missing);
  }

  record(document: number): SearchRecord {
    const known = this.#records.get(document);
    if (known) return known;
    const reader = new ByteReader(this.#section(this.recordSection(document)));
    const lengths = Array.from({ length: reader.varint() }, () => reader.varint());
    const place = document % this.head.recordsPerBlock;
    for (const length of lengths.slice(0, place)) reader.raw(length);
    const [id, title, label, detail, texts, sign, state, origins, when, publicSince] = JSON.parse(
      new TextDecoder().decode(reader.raw(numberAt(lengths, place))),
    );
    const record: SearchRecord = {
      id,
      kind: itemAt(SEARCH_KINDS, this.kindOf(document)),
      title,
      label,
      detail,
      texts,
      sign: sign === 0 ? null : { sign: sign[0], words: sign[1] },
      state,
      origins,
      when,
      publicSince,
    };
    if (this.#records.size >= MAX_KEPT_RECORDS) {
      const [oldest = document] = this.#records.keys();
      this.#records.delete(oldest);
    }
    this.#records.set(document, record);
    return record;
  }

  #hasAllBlocks(): boolean {
    const { count, recordsPerBlock } = this.head;
    return count === 0 || this.#sections.has(toRecordSection(Math.floor((count - 1) / recordsPerBlock)));
  }

  #section(name: string): Uint8Array {
    const bytes = this.#sections.get(name);
    if (!bytes) throw new MissingSections([name]);
    return bytes;
  }
}
