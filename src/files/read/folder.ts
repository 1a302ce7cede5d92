import { readSettings } from '../../settings.mjs';

/** The folder that holds the story. */
export const contentFolder = readSettings(process.env).content;
