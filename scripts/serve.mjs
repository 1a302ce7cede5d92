// Serves the built site, as the last step of `npm start`.
import { openHost } from '../src/publish/host.mjs';
import { readSettings } from '../src/settings.mjs';

const { out, base, port } = readSettings(process.env);

try {
  const { address } = await openHost({ folder: out, base, port });
  console.log(`Claimline is at ${address} (Ctrl-C ends it)`);
} catch (error) {
  const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
  console.error(code === 'EADDRINUSE' ? `Port ${port} is taken; set PORT to a free one.` : message);
  process.exitCode = 1;
}
