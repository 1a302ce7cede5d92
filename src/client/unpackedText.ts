/** The first bytes of what gzip has packed (RFC 1952, section 2.3.1). */
const [FIRST, SECOND] = [0x1f, 0x8b];

/** The text of a file that is packed by gzip, or is not: some hosts unpack such a file on its way. */
export async function unpackedText(response: Response): Promise<string> {
  const file = await response.blob();
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first !== FIRST || second !== SECOND) return file.text();
  return new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
}
