/**
 * Wraps a function so that its results are kept, from one build to the next. `what` is its key: a name that no other wrapped
 * function has, and everything that it reads besides its argument. Its argument and its result must be plain data.
 */
export type Keeper = <Given extends object, Made>(
  what: unknown,
  make: (given: Given) => Made,
) => (given: Given) => Made;

/** A keeper that keeps nothing: the function runs at each call. */
export const keepNothing: Keeper = (_what, make) => make;
