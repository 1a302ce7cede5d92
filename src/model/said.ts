/**
 * What is said with one of several messages: its key, and the parameters that its words need. `Messages` gives the parameters
 * by the key. The words themselves stand in `wording/problems/`.
 */
export type Said<Messages, Key extends keyof Messages = keyof Messages> = {
  [K in Key]: { key: K; params: Messages[K] };
}[Key];

/** The parameters of a message that needs none. */
export type None = Record<string, never>;
