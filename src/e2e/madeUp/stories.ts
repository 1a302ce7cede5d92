import { good } from '../../files/corpus.fixture.ts';
import { LANGUAGES } from './languages.ts';
import { articleIn } from './languageStory.ts';

/** Two stories and one that was never built, each of which searches the others too. */
const ALSO = `alsoSearch:
  - { title: The harbour fire, path: /fire/ }
  - { title: The great flood, path: /flood/ }
  - { title: The lost ship, path: /ship/ }
`;

function withStory(title: string): string {
  return (good['story.md'] ?? '')
    .replace('The harbour fire', title)
    .replace('timeZone', `${ALSO}shareImages: false\ntimeZone`);
}

/** The files of a story that searches another. */
export const fire: Readonly<Record<string, string>> = { ...good, 'story.md': withStory('The harbour fire') };

/** The files of that other, with words and ids of its own, and with an article in each language that search is judged by. */
export const flood: Readonly<Record<string, string>> = {
  ...Object.fromEntries(LANGUAGES.flatMap((judged) => Object.entries(articleIn(judged, true)))),
  ...flooded(),
};

function flooded(): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ ...good, 'story.md': withStory('The great flood') }).map(([file, text]) => [
      file,
      text
        .replace('2031-05-02', '2031-06-02')
        .replace('A fire broke out', 'A dike gave way')
        .replace('id: abcd1234', 'id: efgh5678')
        .replace('id: wxyz7890', 'id: stuv7890')
        .replace('id: mnop4567', 'id: ijkl4567')
        .replace('statement: The fire killed', 'statement: The inundation drowned'),
    ]),
  );
}
