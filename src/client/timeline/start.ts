const panel = document.querySelector<HTMLElement>('[data-narrow]');
const list = document.querySelector<HTMLElement>('[data-timeline]');
if (panel && list) void import('./narrow.ts').then(({ startNarrowing }) => startNarrowing(panel, list));
