import { keepPlace } from './place.ts';
import { prefetchPages } from './prefetch.ts';
import { shareLinks } from './share.ts';
import { openSearchByKey } from './search/panel/shortcut.ts';

// What runs on every page. In a frame of another site a page is a card to read, in which nothing runs.
if (window.top === window) {
  keepPlace();
  prefetchPages();
  openSearchByKey();
  // Articles, which have most to load, offer nothing to copy.
  if (document.querySelector('.actions'))
    void import('./copy.ts').then(({ offerCopies }) => {
      offerCopies();
    });
  shareLinks();
}
