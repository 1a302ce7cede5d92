/**
 * Rising whole numbers in few bits, as what each adds to the one before (Golomb and Rice coding): the quotient by 2^`bits` as so
 * many ones and a zero, then the remainder in `bits` bits. It is shortest where numbers rise by about 2^`bits`.
 */
export function packRising(numbers: readonly number[], bits: number): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  let [byte, filled] = [0, 0];
  const put = (bit: number): void => {
    byte = byte * 2 + bit;
    if (++filled < 8) return;
    bytes.push(byte);
    [byte, filled] = [0, 0];
  };
  let last = 0;
  for (const number of numbers) {
    const more = number - last;
    for (let left = Math.floor(more / 2 ** bits); left > 0; left -= 1) put(1);
    put(0);
    for (let at = bits - 1; at >= 0; at -= 1) put(Math.floor(more / 2 ** at) % 2);
    last = number;
  }
  // Ones without an end are no number.
  while (filled > 0) put(1);
  return Uint8Array.from(bytes);
}

/** The numbers that were packed so. */
export function* unpackRising(bytes: Uint8Array, bits: number): Generator<number> {
  const [end, one] = [bytes.length * 8, 2 ** bits];
  let [at, number] = [0, 0];
  const take = (): number => ((bytes[at >> 3] ?? 0) >> (7 - (at++ & 7))) & 1;
  while (at < end) {
    while (at < end && take() === 1) number += one;
    if (at >= end) return;
    let rest = 0;
    for (let left = bits; left > 0; left -= 1) rest = rest * 2 + take();
    number += rest;
    yield number;
  }
}
