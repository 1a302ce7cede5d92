// Its fastest way: JavaScript functions, no other template language, nothing printed for each page.
/** @param {{ setQuietMode: (quiet: boolean) => void }} eleventy */
export default function configure(eleventy) {
  eleventy.setQuietMode(true);
}

export const config = { templateFormats: ['11ty.js'] };
