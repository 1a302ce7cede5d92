/** The part of the `edtf` package that tests compare with; it ships no types. */
declare module 'edtf' {
  export default function edtf(text: string): { min: number | null; max: number | null };
}
