declare module 'edtf' {
  /** The part of the library's result that `dates.ts` uses: bounds in milliseconds since 1970. */
  interface Parsed {
    type: string;
    min: number;
    max: number;
  }
  export default function edtf(text: string): Parsed;
}
