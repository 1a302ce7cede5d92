const form = document.querySelector<HTMLFormElement>('[data-narrow]');
const list = document.querySelector<HTMLElement>('[data-timeline]');
if (form && list) void import('./narrow.ts').then(({ startNarrowing }) => startNarrowing(form, list));
