/**
 * Makes of a function one that gives again what it gave before for the same data, by an earlier build too. `what` tells it from
 * others, with all that it reads besides these data. What it is given and gives is plain data.
 */
export type Keeper = <Given extends object, Made>(
  what: unknown,
  make: (given: Given) => Made,
) => (given: Given) => Made;

/** Keeps nothing: each time the function works anew. */
export const keepNothing: Keeper = (_what, make) => make;
