// `npm run fonts`: cuts the typefaces out of their packages, down to what `src/styles/fonts.css` says they are used for, and
// writes down which characters the whole typefaces have, for the pictures of shared links.
import { readFileSync, writeFileSync } from 'node:fs';
import { cutFont, facesOf, GLYPHS_FILE, glyphsOf } from './typefaces/typefaces.ts';

for (const face of facesOf(readFileSync('src/styles/fonts.css', 'utf8'))) {
  const font = await cutFont(face);
  writeFileSync(`src/styles/fonts/${face.file}`, font);
  console.log(`${face.file}: ${(font.length / 1000).toFixed(1)} kB`);
}

writeFileSync(GLYPHS_FILE, `${JSON.stringify(glyphsOf(), null, 2)}\n`);
