/** Carries the fragment, which a refresh drops, over to where the page has moved. */
const link = document.querySelector('a');
if (link && location.hash !== '') location.replace(link.href + location.hash);

export {};
