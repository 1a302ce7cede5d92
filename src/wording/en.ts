import { comparing } from './en/comparing.ts';
import { counts } from './en/counts.ts';
import { formats } from './en/forms.ts';
import { sharing } from './en/sharing.ts';
import { site } from './en/site.ts';

/** Every word of the interface in English. The type of all catalogues comes from this one. */
export const en = { language: 'en', formats, comparing, counts, sharing, site };
