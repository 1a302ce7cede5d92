import type { Corpus } from '../../model/story/corpus.ts';
import { timelinePages } from '../../model/views/paging/lists.ts';
import { timeline } from '../../model/views/timeline/timeline.ts';
import { timelineFilters } from '../../model/views/timeline/timelineFilters.ts';
import { timelineUrl } from '../../urls.ts';
import { stretchInWords } from '../../wording/pageNames.ts';
import { getWords } from '../../words.ts';
import { pathsInParts } from './parts.ts';

/** The pages of the timeline; the first of them also draws the whole of it. */
export function timelinePaths(corpus: Corpus) {
  const line = timeline(corpus);
  const filters = timelineFilters(line, corpus);
  return pathsInParts(timelinePages(line), timelineUrl, (stretch) => stretchInWords(getWords(), stretch)).map(
    ({ params, props }) => ({
      params,
      props: {
        ...props,
        events: props.page.items.flatMap(({ items }) =>
          items.flatMap((entry) => (entry.type === 'event' ? entry.event : [])),
        ),
        drawn: props.page.number === 1 ? line : undefined,
        filters,
      },
    }),
  );
}
