import { ARRAY, NUMBER, reader, TEXT, writer, type Reader, type Writer } from './cbor.ts';

/** The pages on which a word stands. Pagefind gives the number of each page as its distance from the one before. */
interface Pages {
  count: number;
  /** What Pagefind reckons the list to weigh: one for each page, and one for each place and each field on it. */
  weight: number;
  first: number;
  last: number;
  /** The list as it is packed, without its head and the number of the first page. */
  rest: Buffer;
}

/** A word as it is searched, and the pages on which it is spelt with other letters, such as `ü` for `u`. */
interface Word {
  word: Buffer;
  pages: Pages;
  spellings: { spelling: string; pages: Pages }[];
}

/** The words of one shard, in their order, and how many pages stand before its own. */
export interface ShardWords {
  words: readonly Uint8Array[];
  before: number;
}

/** A word as one shard has it. */
interface Part {
  word: Word;
  before: number;
}

/** The words of one file, as they are packed, and the beginnings of words between which it is asked for. */
export interface Chunk {
  from: string;
  to: string;
  bytes: Buffer;
}

/** At what weight Pagefind begins a new file. */
const CHUNK_WEIGHT = 20_000;

/** The words of all shards as one list, cut into files where Pagefind cuts it. Spellings are in order; Pagefind has them in any. */
export function joinWords(shards: readonly ShardWords[]): Chunk[] {
  const chunks: Chunk[] = [];
  const written = writer();
  let [count, weight, from, to] = [0, 0, '', ''];
  const end = (): void => {
    if (count === 0) return;
    const list = written.take();
    written.head(ARRAY, 1);
    written.head(ARRAY, count);
    written.bytes(list);
    chunks.push({ from, to, bytes: written.take() });
    [count, weight] = [0, 0];
  };
  for (const { word, parts } of inStep(shards)) {
    to = word.toString();
    if (count === 0) from = to;
    count += 1;
    weight += joinWord(written, word, parts);
    if (weight >= CHUNK_WEIGHT) end();
  }
  end();
  return shortened(chunks);
}

/** Goes through the words of all shards in their order: each word once, with all that the shards have of it. */
function* inStep(shards: readonly ShardWords[]): Generator<{ word: Buffer; parts: Part[] }> {
  const readings = shards.map(({ words, before }) => ({ words: wordsOf(words), before }));
  let heads = readings.map(({ words, before }) => ({ words, before, word: words.next().value }));
  for (;;) {
    heads = heads.filter(({ word }) => word !== undefined);
    const least = heads.reduce<Buffer | undefined>(
      (one, { word }) => (word && (!one || Buffer.compare(word.word, one) < 0) ? word.word : one),
      undefined,
    );
    if (!least) return;
    const parts: Part[] = [];
    for (const each of heads) {
      const { word, before } = each;
      if (!word?.word.equals(least)) continue;
      parts.push({ word, before });
      each.word = each.words.next().value;
    }
    yield { word: least, parts };
  }
}

function* wordsOf(lists: readonly Uint8Array[]): Generator<Word, undefined> {
  for (const list of lists) {
    const bytes = Buffer.from(list.buffer, list.byteOffset, list.length);
    const reading = reader(bytes);
    reading.head();
    for (let left = reading.head(); left > 0; left--) {
      reading.head();
      const [word, pages] = [reading.text(), readPages(reading, bytes)];
      const spellings = Array.from({ length: reading.head() }, () => {
        reading.head();
        return { spelling: reading.text().toString(), pages: readPages(reading, bytes) };
      });
      yield { word, pages, spellings };
    }
  }
}

function readPages(reading: Reader, bytes: Buffer): Pages {
  const count = reading.head();
  let [weight, first, last, start] = [0, 0, 0, reading.at];
  for (let nth = 0; nth < count; nth++) {
    reading.head();
    last += reading.head();
    if (nth === 0) [first, start] = [last, reading.at];
    weight += 1 + reading.numbers() + reading.numbers();
  }
  return { count, weight, first, last, rest: bytes.subarray(start, reading.at) };
}

/** Writes a word with its pages in all shards. Gives what Pagefind reckons it to weigh. */
function joinWord(written: Writer, word: Buffer, parts: readonly Part[]): number {
  const spellings = parts.flatMap((part) => part.word.spellings.map((each) => ({ ...each, before: part.before })));
  const alike = [...Map.groupBy(spellings, ({ spelling }) => spelling)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  written.head(ARRAY, 3);
  writeText(written, word);
  let weight = joinPages(
    written,
    parts.map((part) => ({ pages: part.word.pages, before: part.before })),
  );
  written.head(ARRAY, alike.length);
  for (const [spelling, same] of alike) {
    written.head(ARRAY, 2);
    writeText(written, Buffer.from(spelling));
    weight += 1 + joinPages(written, same);
  }
  return weight;
}

/** Writes the pages of one word in all shards. Gives what they weigh. */
function joinPages(written: Writer, parts: readonly { pages: Pages; before: number }[]): number {
  let [previous, weight] = [0, 0];
  written.head(
    ARRAY,
    parts.reduce((sum, { pages }) => sum + pages.count, 0),
  );
  for (const { pages, before } of parts) {
    if (pages.count === 0) continue;
    written.head(ARRAY, 3);
    written.head(NUMBER, before + pages.first - previous);
    written.bytes(pages.rest);
    previous = before + pages.last;
    weight += pages.weight;
  }
  return weight;
}

function writeText(written: Writer, text: Buffer): void {
  written.head(TEXT, text.length);
  written.bytes(text);
}

/** Cuts the words at which one file ends and the next begins to what tells the two apart, as Pagefind does. */
function shortened(chunks: readonly Chunk[]): Chunk[] {
  const cut = chunks.map((chunk) => ({ ...chunk }));
  for (const [at, next] of cut.entries()) {
    const last = cut[at - 1];
    if (!last) continue;
    const [ending, beginning] = [Array.from(last.to), Array.from(next.from)];
    const length = 1 + beginning.findIndex((letter, index) => letter !== ending[index]);
    const to = ending.slice(0, length).join('');
    // A file of words that all begin alike would end before its beginning.
    if (Buffer.compare(Buffer.from(to), Buffer.from(last.from)) >= 0) last.to = to;
    next.from = beginning.slice(0, length).join('');
  }
  return cut;
}
