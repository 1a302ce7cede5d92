/**
 * A response that holds the bytes it is made of. The platform's own makes a stream of them, and copies them twice until they
 * are bytes again: of a page of a few kilobytes that takes longer than to write it to the disk.
 */
export class HeldResponse extends Response {
  readonly #bytes: Uint8Array<ArrayBuffer> | undefined;

  constructor(body?: BodyInit | null, init?: ResponseInit) {
    const bytes = body instanceof Uint8Array ? (body as Uint8Array<ArrayBuffer>) : undefined;
    super(bytes ? null : body, init);
    this.#bytes = bytes;
  }

  /** What another response may be made of, as of the stream that stands here otherwise. */
  override get body(): Response['body'] {
    return (this.#bytes as unknown as Response['body']) ?? super.body;
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    if (!this.#bytes) return super.arrayBuffer();
    const { buffer, byteLength } = this.#bytes;
    return byteLength === buffer.byteLength ? buffer : this.#bytes.slice().buffer;
  }
}
