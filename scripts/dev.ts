import { dev } from 'astro';

await dev({ server: { port: Number(process.env.PORT ?? 4321) } });
