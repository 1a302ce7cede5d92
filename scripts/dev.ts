import { dev } from 'astro';
import { contentFolder } from '../src/files/read/folder.ts';
import { writeFrontMatterSchemas } from '../src/files/write/frontMatterSchemas.ts';

await writeFrontMatterSchemas(contentFolder);
await dev({ server: { port: Number(process.env.PORT ?? 4321) } });
