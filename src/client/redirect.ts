/** A refresh drops the fragment of the address, so this follows the link with it. */
const link = document.querySelector('a');
if (link && location.hash !== '') location.replace(link.href + location.hash);

export {};
