/** The types of CBOR that lists of words are made of (RFC 8949, section 3.1). */
export const [NUMBER, TEXT, ARRAY] = [0, 3, 4] as const;

/** Reads CBOR from its beginning, without making objects of it. */
export interface Reader {
  /** Where it stands, in bytes. */
  readonly at: number;
  /** Reads the head of whatever stands next: the number, the length of the text, or how many things the array holds. */
  head(): number;
  /** Reads a text as its bytes. */
  text(): Buffer;
  /** Reads an array of numbers. Gives how many there are. */
  numbers(): number;
}

/** Begins to read. */
export function reader(bytes: Buffer): Reader {
  let at = 0;
  // The last five bits of the first byte are a small number itself, or tell how many bytes of a greater one follow.
  const head = (): number => {
    const low = bytes.readUInt8(at++) & 31;
    if (low < 24) return low;
    if (low === 24) return bytes.readUInt8(at++);
    const size = low === 25 ? 2 : 4;
    at += size;
    return bytes.readUIntBE(at - size, size);
  };
  return {
    get at() {
      return at;
    },
    head,
    text() {
      const length = head();
      return bytes.subarray(at, (at += length));
    },
    numbers() {
      const count = head();
      for (let left = count; left > 0; left--) head();
      return count;
    },
  };
}

/** Writes CBOR. */
export interface Writer {
  /** Writes the head of a thing, in as few bytes as it takes. */
  head(type: typeof NUMBER | typeof TEXT | typeof ARRAY, number: number): void;
  /** Writes what is CBOR already. */
  bytes(bytes: Uint8Array): void;
  /** Gives what was written since the last call. */
  take(): Buffer;
}

const ROOM = 65_536;

/** Begins to write. */
export function writer(): Writer {
  let [buffer, at] = [Buffer.alloc(ROOM), 0];
  const makeRoom = (size: number): void => {
    if (at + size <= buffer.length) return;
    buffer = Buffer.concat([buffer], 2 * (at + size));
  };
  return {
    head(type, number) {
      makeRoom(5);
      const first = type << 5;
      if (number < 24) at = buffer.writeUInt8(first | number, at);
      else if (number < 2 ** 8) at = buffer.writeUInt8(number, buffer.writeUInt8(first | 24, at));
      else if (number < 2 ** 16) at = buffer.writeUInt16BE(number, buffer.writeUInt8(first | 25, at));
      else at = buffer.writeUInt32BE(number, buffer.writeUInt8(first | 26, at));
    },
    bytes(bytes) {
      makeRoom(bytes.length);
      buffer.set(bytes, at);
      at += bytes.length;
    },
    take() {
      const taken = Buffer.from(buffer.subarray(0, at));
      at = 0;
      return taken;
    },
  };
}
