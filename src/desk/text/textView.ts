import { html, nothing, type TemplateResult } from 'lit-html';
import type { DeskClaim } from '../../model/editing/deskArticle.ts';
import { cutSegments, type KeyedSpan } from '../../model/text/segments.ts';
import type { Block, Span } from '../../model/text/text.ts';
import { namesOf, type Names } from '../dialog/names.ts';
import type { State } from '../state.ts';

/** What the text and the notes beside it can do. */
export interface TextActs {
  change: (claim: DeskClaim) => void;
}

/** What covers a stretch of the text: a claim, a letter to select it by, the selection, or that nothing was made of it yet. */
type Cover = { claim: DeskClaim } | { letter: string; from: number } | 'selected' | 'bare';

/** The whole text of the article, its claims marked, what is selected, and the sentences that are still bare. */
export function textView(state: State, acts: TextActs): TemplateResult {
  const { article, editing } = state;
  const names = namesOf(article, []);
  const standing = article.claims
    .filter(({ data }) => data.status === 'active')
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
  const covers = [
    ...standing.flatMap((claim) => claim.spans.map((span) => ({ ...span, key: { claim } }))),
    ...article.bare.map((span) => ({ ...span, key: 'bare' as const })),
    ...state.spans.map((span) => ({ ...span, key: 'selected' as const })),
    ...(state.lettering?.words ?? []).map(({ letter, ...span }) => ({ ...span, key: { letter, from: span.start } })),
  ];
  return html`${article.text.blocks.map((block) => {
    const begun = standing.filter(({ spans }) => isWithin(block, spans[0]));
    return html`<div class="passage source">${blockView(state, block, covers)}</div>
      ${editing || begun.length === 0 ? nothing : notesView(state, begun, names, acts)}`;
  })}`;
}

function blockView({ article }: State, block: Block, covers: readonly KeyedSpan<Cover>[]): TemplateResult {
  const words = cutSegments(block, covers).map(({ start, end, keys }) => {
    const said = article.text.text.slice(start, end);
    const claims = keys.flatMap((key) => (typeof key === 'object' && 'claim' in key ? [key.claim] : []));
    const letters = keys.flatMap((key) =>
      typeof key === 'object' && 'letter' in key && key.from === start ? [key] : [],
    );
    const letter = letters[0]?.letter ?? nothing;
    const look = [keys.includes('selected') ? 'selected' : '', keys.includes('bare') ? 'bare' : ''].join(' ').trim();
    return claims.length > 0
      ? html`<mark class="${claims[0]?.data.modality} ${look}" data-letter=${letter}>${said}</mark>`
      : html`<span class=${look} data-letter=${letter}>${said}</span>`;
  });
  // The text in the page has to be the article's, letter for letter: no space may stand between the tags.
  return block.heading
    ? html`<h2 data-block=${block.start}>${words}</h2>`
    : html`<p data-block=${block.start}>${words}</p>`;
}

function notesView({ findings }: State, claims: readonly DeskClaim[], names: Names, acts: TextActs): TemplateResult {
  return html`<ol class="desk-notes">
    ${claims.map((claim) => {
      const found = findings.filter(({ file }) => file === claim.file);
      return html`<li data-note=${claim.data.id}>
        <button type="button" @click=${() => acts.change(claim)}>${claim.data.statement}</button>
        <span class="quiet">${claim.data.kind} · ${claim.data.modality} · ${names.entity(claim.data.origin)}</span>
        ${found.map(({ message, severity }) => html`<p class=${severity === 'error' ? 'accent' : 'quiet'}>${message}</p>`)}
      </li>`;
    })}
  </ol>`;
}

function isWithin(block: Span, span: Span | undefined): boolean {
  return span !== undefined && span.start >= block.start && span.start < block.end;
}
