/** Why a command does nothing, in words an editor can act on. */
export interface Refusal {
  refusal: string;
}
