import type { Rule } from '../rule.ts';

export const pictureShown: Rule = {
  name: 'picture-shown',
  proves: 'No Markdown asks for a picture: pages load nothing from other sites, and a story holds no picture files.',
  check({ prose }) {
    return [...prose].flatMap(([file, { pictures }]) =>
      pictures.map(({ url, offset }) => ({
        file,
        at: { body: offset },
        rule: this.name,
        message: `no page shows the picture “${url.slice(0, 60)}”, since pages load nothing from other sites; say in words what it shows, or link to it`,
      })),
    );
  },
};
