import { noteVisit } from '../visits.ts';

// Whoever only reads the list waits for nothing of this.
const form = document.querySelector<HTMLFormElement>('[data-compare]');
if (form) void import('./compareForm.ts').then(({ startComparing }) => startComparing(form));
noteVisit();
const visits = document.querySelector<HTMLElement>('[data-visits]');
if (visits) void import('./lastVisit.ts').then(({ tellLastVisit }) => tellLastVisit(visits));
