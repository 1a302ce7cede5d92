import { linkHorizontal } from 'd3-shape';
import { compareDates } from '../model/dates/dates.ts';
import type { Flow, FlowPart } from '../model/views/origins.ts';
import { GAP, LAYOUTS, roomOf, stack, FLOW_BOX, type FlowNode, type Layout } from './flowColumns.ts';
import { breakLines } from './labels.ts';
import { FONT_SIZE } from './timelineDrawing.ts';

/** One band between two boxes. */
export interface FlowBand {
  path: string;
  width: number;
  from: FlowNode;
  to: FlowNode;
  claims: number;
}

export interface FlowChart {
  width: number;
  height: number;
  /** From left to right, and from top to bottom. */
  nodes: FlowNode[];
  bands: FlowBand[];
}

interface Link {
  from: FlowNode;
  to: FlowNode;
  claims: number;
}

/** The height of all claims together. */
const BODY = 380;
/** A name has at most this many lines. */
const LINES = 6;

/** Lays out the flows in columns: who says it, the outlet that passed it on where it has room, the article. Heights count claims. */
export function flowChart(flows: readonly Flow[], layout: Layout, nameOf: (part: FlowPart) => string): FlowChart {
  const { nodes, links } = joined(flows, layout);
  const columns = ([0, 1, 2] as const).map((column) => nodes.filter((node) => node.column === column).sort(inOrder));
  const claims = columns.map((column) => column.reduce((sum, node) => sum + node.claims, 0));
  const scale = BODY / Math.max(...claims, 1);
  for (const node of nodes) {
    node.height = Math.max(2, node.claims * scale);
    node.lines = breakLines(nameOf(node.of), LAYOUTS[layout].room[node.column], FONT_SIZE, LINES);
  }
  const height = Math.max(...columns.map((column) => column.reduce((sum, node) => sum + roomOf(node, layout), GAP)));
  for (const column of columns) stack(column, height, layout);
  return { width: LAYOUTS[layout].width, height, nodes: columns.flat(), bands: bandsOf(links, scale) };
}

function joined(flows: readonly Flow[], layout: Layout): { nodes: FlowNode[]; links: Link[] } {
  const { columns } = LAYOUTS[layout];
  const hasOutlets = columns[1] !== undefined;
  const nodes = new Map<unknown, FlowNode>();
  const links = new Map<FlowNode, Map<FlowNode, Link>>();
  const node = (key: unknown, column: FlowNode['column'], of: FlowPart): FlowNode => {
    const known = nodes.get(key);
    if (known) return known;
    const label = { x: 0, y: 0, anchor: 'start' as const };
    const made = { of, column, claims: 0, x: columns[column] ?? 0, y: 0, height: 0, lines: [], label };
    nodes.set(key, made);
    return made;
  };
  const connect = (from: FlowNode, to: FlowNode, claims: number): void => {
    const its = links.get(from) ?? new Map<FlowNode, Link>();
    const link = its.get(to) ?? { from, to, claims: 0 };
    link.claims += claims;
    links.set(from, its.set(to, link));
  };
  for (const { origin, outlet, article, claims } of flows) {
    const isOutlet = hasOutlets && typeof origin !== 'string' && origin.kind === 'publication';
    const source = node(
      origin,
      isOutlet ? 1 : 0,
      typeof origin === 'string' ? { sourcing: origin } : { entity: origin },
    );
    const via = hasOutlets && outlet && outlet !== origin ? node(outlet, 1, { entity: outlet }) : undefined;
    const end = node(article, 2, { article });
    for (const passed of new Set([source, via ?? source, end])) passed.claims += claims;
    if (via) connect(source, via, claims);
    connect(via ?? source, end, claims);
  }
  return { nodes: [...nodes.values()], links: [...links.values()].flatMap((its) => [...its.values()]) };
}

/** Articles as they were printed; others by their claims, those that rest on no other source last. */
function inOrder(a: FlowNode, b: FlowNode): number {
  if ('article' in a.of && 'article' in b.of)
    return compareDates(a.of.article.published.date, b.of.article.published.date);
  return Number('sourcing' in a.of) - Number('sourcing' in b.of) || b.claims - a.claims;
}

function bandsOf(links: readonly Link[], scale: number): FlowBand[] {
  const used = { out: new Map<FlowNode, number>(), in: new Map<FlowNode, number>() };
  const next = (node: FlowNode, side: 'out' | 'in', thickness: number): number => {
    const at = used[side].get(node) ?? 0;
    used[side].set(node, at + thickness);
    return node.y + at + thickness / 2;
  };
  const curve = linkHorizontal();
  return links
    .toSorted((a, b) => a.from.y - b.from.y || a.to.y - b.to.y)
    .map(({ from, to, claims }) => {
      const thickness = Math.max(1, claims * scale);
      const source: [number, number] = [from.x + FLOW_BOX, next(from, 'out', thickness)];
      const target: [number, number] = [to.x, next(to, 'in', thickness)];
      return { path: curve({ source, target }) ?? '', width: thickness, from, to, claims };
    });
}
