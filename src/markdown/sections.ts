import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Article, Claim, Entity } from '../model/story/corpus.ts';
import { weightOf, type ClaimNote, type Weight } from '../model/questions/claimNote.ts';
import { noteGroups, type NoteGroup } from '../model/questions/noteGroups.ts';
import type { Modality } from '../model/schemas/claim.ts';
import { cutSegments, type KeyedSpan } from '../model/text/segments.ts';
import type { PlainText, Span } from '../model/text/text.ts';
import { entityUrl, noteId, noteListId } from '../urls.ts';
import { parseMarkdown, plainText, type Leaf } from './tree.ts';

/** A top-level element of an article's text, with its marks, and the claims that begin in it. */
export interface Section {
  html: string;
  claims: Claim[];
  /** The same claims by what there is to say of them. */
  groups: NoteGroup[];
  /** Whether words of the article were left out before it, and after it. */
  cutBefore: boolean;
  cutAfter: boolean;
  /** Where it is a heading: what a link to it needs. */
  heading?: Heading;
}

/** A heading of an article's text. */
export interface Heading {
  id: string;
  text: string;
  /** From 1, as the text has it. */
  depth: number;
}

/**
 * An article's text with every claim's words marked, section by section. Marks are never nested: the text is cut into
 * segments, each naming all claims that cover it, and the first segment of a claim bears its id. A mark names the notes of
 * its claims, and is stronger where one of the `notes` tells what a reader must not miss.
 */
export function readingSections(article: Article, notes: ReadonlyMap<Claim, ClaimNote> = new Map()): Section[] {
  const tree = article.display === 'excerpts' ? excerptTree(article.text) : parseMarkdown(article.body);
  const { leaves, blocks } = plainText(tree);
  const { text } = article.text;
  const claims = article.claims.filter(({ status }) => status === 'active');
  const spans = claims.flatMap((claim) => claim.spans.map((span) => ({ ...span, key: claim })));
  const mentions = firstMentions(article);
  const sectionOf = (claim: Claim): number | undefined =>
    blocks.findLast((block) => block.start <= (claim.spans[0]?.start ?? -1))?.section;
  const bySection = Map.groupBy(claims, sectionOf);
  const groupsOf = new Map([...bySection].map(([section, its]) => [section, noteGroups(its, notes)]));
  const marking = { unplaced: new Set(claims), notes, noteIds: new Map([...groupsOf.values()].flatMap(idsOf)) };
  for (const leaf of leaves) {
    // Words of claims that were taken down are hidden in the article’s text.
    leaf.node.value = article.text.text.slice(leaf.start, leaf.end);
    const marked = markLeaf(leaf, spans, leaf.linked ? [] : mentions, marking);
    leaf.parent.children.splice(leaf.parent.children.indexOf(leaf.node), 1, ...marked);
  }
  return tree.children.map((node, index) => {
    const { cutBefore = false, cutAfter = false } = article.text.blocks[index]?.excerpt ?? {};
    const block = blocks.find(({ section }) => section === index);
    const depth = Number(node.type === 'element' && /^h([1-6])$/.exec(node.tagName)?.[1]);
    const section = {
      claims: bySection.get(index) ?? [],
      groups: groupsOf.get(index) ?? [],
      cutBefore,
      cutAfter,
    };
    if (node.type !== 'element' || !depth || !block) return { html: toHtml(node), ...section };
    // A claim's id never has a hyphen, so no claim can have this one.
    const heading = { id: `part-${index + 1}`, text: text.slice(block.start, block.end), depth };
    return { html: toHtml({ ...node, properties: { ...node.properties, id: heading.id } }), ...section, heading };
  });
}

/** Excerpts as a tree: a paragraph each. */
function excerptTree({ text, blocks }: PlainText): Root {
  const children = blocks.map(({ start, end }) => element('p', {}, [{ type: 'text', value: text.slice(start, end) }]));
  return { type: 'root', children };
}

/** The first place where each name of an entity stands, so that a text is not littered with links. */
function firstMentions(article: Article): KeyedSpan<Entity>[] {
  const seen = new Set<string>();
  return article.mentions.filter(({ key, start, end }) => {
    const name = article.text.text.slice(start, end);
    if (!key.linkMentions || seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

/** What marking goes by. */
interface Marking {
  /** The claims whose id has no place yet. */
  unplaced: Set<Claim>;
  notes: ReadonlyMap<Claim, ClaimNote>;
  noteIds: ReadonlyMap<Claim, NoteIds>;
}

/** The id of the note on a claim, and that of the list in which the note stands. */
interface NoteIds {
  note: string;
  list: string;
}

/** The ids for the claims of one section. */
function idsOf(groups: readonly NoteGroup[]): [Claim, NoteIds][] {
  const list = noteListId(groups);
  return groups.flatMap((group) =>
    group.claims.map((claim): [Claim, NoteIds] => [claim, { note: noteId(group), list }]),
  );
}

/** The id of the note on some claims; of the list of notes where they have several, as `aria-details` takes a single id. */
function noteOf(claims: readonly Claim[], noteIds: ReadonlyMap<Claim, NoteIds>): string | undefined {
  const [first, ...others] = claims.flatMap((claim) => noteIds.get(claim) ?? []);
  return others.every(({ note }) => note === first?.note) ? first?.note : first?.list;
}

function markLeaf(
  leaf: Leaf,
  spans: KeyedSpan<Claim>[],
  mentions: KeyedSpan<Entity>[],
  marking: Marking,
): ElementContent[] {
  return cutSegments(leaf, mentions).flatMap((piece) => {
    const marked = markPiece(leaf, piece, spans, marking);
    const entity = piece.keys[0];
    return entity ? [element('a', { href: entityUrl(entity.slug), className: ['mention'] }, marked)] : marked;
  });
}

function markPiece(
  leaf: Leaf,
  piece: Span,
  spans: KeyedSpan<Claim>[],
  { unplaced, notes, noteIds }: Marking,
): ElementContent[] {
  return cutSegments(piece, spans).map(({ start, end, keys }) => {
    const text: ElementContent = { type: 'text', value: leaf.node.value.slice(start - leaf.start, end - leaf.start) };
    if (keys.length === 0) return text;
    const [first, ...others] = keys.filter((claim) => unplaced.delete(claim)).map(({ id }) => id);
    const anchored = others.reduce<ElementContent>((inner, id) => element('span', { id }, [inner]), text);
    return element(
      'mark',
      {
        ...(first === undefined ? {} : { id: first }),
        className: [modalityOf(keys), ...heaviest(keys, notes)],
        dataClaims: keys.map(({ id }) => id).join(' '),
        ariaDetails: noteOf(keys, noteIds),
      },
      [anchored],
    );
  });
}

const CAUTION: readonly Modality[] = ['denied', 'alleged', 'predicted', 'considered', 'opinion', 'asserted'];

/** Of several modalities the one farthest from plain assertion: a reader must not miss it. */
function modalityOf(claims: readonly Claim[]): string {
  return CAUTION.find((modality) => claims.some((claim) => claim.modality === modality)) ?? 'asserted';
}

/** Of the weights of some claims the heaviest, if there is one. */
function heaviest(claims: readonly Claim[], notes: ReadonlyMap<Claim, ClaimNote>): Weight[] {
  const found = claims.flatMap((claim) => {
    const note = notes.get(claim);
    return (note && weightOf(note)) ?? [];
  });
  return found.includes('grave') ? ['grave'] : found.slice(0, 1);
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
