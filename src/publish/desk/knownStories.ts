import type { Content } from '../../files/read/load.ts';
import { KnownStory } from '../../model/suggest/claim/knownStory.ts';

type Claims = Content['entries']['claims'];
type Named = Pick<Content['entries'], 'entities' | 'events' | 'questions'>;

/** Gives what is known of a story as its content stands. What has not changed since the last time is not learnt again. */
export function knownStories(): (content: Content) => KnownStory {
  let known: { story: KnownStory; claims: Claims; named: Named } | undefined;
  return ({ entries }) => {
    const { claims, entities, events, questions } = entries;
    if (known && isSame(known.named, entries)) learnChanges(known.story, known.claims, claims);
    else
      known = { story: new KnownStory(entries, languageOf(entries)), claims, named: { entities, events, questions } };
    known.claims = claims;
    return known.story;
  };
}

function learnChanges(story: KnownStory, before: Claims, now: Claims): void {
  if (before === now) return;
  const [old, fresh] = [new Set(before), new Set(now)];
  for (const claim of before) if (!fresh.has(claim)) story.forget(claim.data.id);
  for (const claim of now) if (!old.has(claim)) story.learn(claim);
}

function isSame(one: Named, other: Named): boolean {
  return (['entities', 'events', 'questions'] as const).every(
    (sort) => one[sort].length === other[sort].length && one[sort].every((entry, at) => entry === other[sort][at]),
  );
}

function languageOf({ story, articles }: Content['entries']): string {
  return story?.data.language ?? articles[0]?.data.language ?? 'en';
}
