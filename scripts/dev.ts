import { dev } from 'astro';
import { contentFolder } from '../src/files/folder.ts';
import { writeFrontMatterSchemas } from '../src/files/frontMatterSchemas.ts';

await writeFrontMatterSchemas(contentFolder);
await dev({ server: { port: Number(process.env.PORT ?? 4321) } });
