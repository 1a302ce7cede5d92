import { defineRule } from '../rule.ts';

export const pictureShown = defineRule('picture-shown', {
  proves: 'No Markdown asks for a picture: pages load nothing from other sites, and a story holds no picture files.',
  check({ prose }, problem) {
    return [...prose].flatMap(([file, { pictures }]) =>
      pictures.map(({ url, offset }) => problem({ file, at: { body: offset } }, 'unshown', { url })),
    );
  },
});
