// What we use of it; the types that others have published lack `keepFeatures`.
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2';
      variationAxes: Record<string, { min: number; max: number }>;
      keepFeatures: readonly string[];
      preserveNameIds: readonly number[];
    },
  ): Promise<Buffer>;
}
