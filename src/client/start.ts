import { offerCopies } from './copy.ts';
import { keepPlace } from './place.ts';
import { prefetchPages } from './prefetch.ts';
import { shareLinks } from './share.ts';
import { openSearchByKey } from './search/panel/shortcut.ts';

// What runs on every page. In a frame of another site a page is a card to read, in which nothing runs.
if (window.top === window) {
  keepPlace();
  prefetchPages();
  openSearchByKey();
  offerCopies();
  shareLinks();
}
