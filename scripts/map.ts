// `npm run map`: draws the house in src/README.md from the imports as they are now.
import { readFileSync, writeFileSync } from 'node:fs';
import { replaceBlock } from './house/block.ts';
import { drawHouse, HOUSE_FILE } from './house/drawing.ts';

writeFileSync(HOUSE_FILE, replaceBlock(readFileSync(HOUSE_FILE, 'utf8'), 'map', drawHouse()));
console.log(`Drew the house in ${HOUSE_FILE}`);
