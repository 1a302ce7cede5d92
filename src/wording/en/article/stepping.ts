// It imports nothing, since every article would load that with its script.

/** What is said to a screen reader while a reader steps through the claims of an article. */
export const stepping = {
  at: ({ at, of }: { at: number; of: number }): string =>
    `Claim ${at.toLocaleString('en')} of ${of.toLocaleString('en')}`,
};
