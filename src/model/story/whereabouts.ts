/** A page of the web, where it stood, and where a copy of it is kept. */
interface Kept {
  url?: string | undefined;
  archived?: string | undefined;
  gone: boolean;
}

/** The address at which a page can be read: its own, or that of its copy once it is gone. */
export function readableAt({ url, archived, gone }: Kept): string | undefined {
  return gone ? archived : (url ?? archived);
}
