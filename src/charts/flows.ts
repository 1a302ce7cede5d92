import { linkHorizontal } from 'd3-shape';
import type { Article, Entity } from '../model/story/corpus.ts';
import type { Flow } from '../model/views/origins.ts';

/** One box of the flow picture: an origin, an outlet or an article, with the claims that pass it. */
export interface FlowNode {
  of: { entity: Entity } | { article: Article };
  column: 0 | 1 | 2;
  claims: number;
  x: number;
  y: number;
  height: number;
}

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
  nodes: FlowNode[];
  bands: FlowBand[];
}

const BOX = 9;
/**
 * On a wide screen names stand beside the boxes. A narrow one has no room for outlets, and names stand above the
 * boxes.
 */
const LAYOUTS = {
  wide: { width: 900, row: 30, columns: [210, 420, 590] },
  narrow: { width: 340, row: 44, columns: [0, undefined, 340 - BOX] },
} as const;

/** Lays out the flows in columns: who says it, the outlet that passed it on where it has room, the article. Heights count claims. */
export function flowChart(flows: readonly Flow[], layout: keyof typeof LAYOUTS): FlowChart {
  const { columns } = LAYOUTS[layout];
  const nodes = new Map<string, FlowNode>();
  const links = new Map<string, { from: FlowNode; to: FlowNode; claims: number }>();
  const node = (key: string, column: FlowNode['column'], of: FlowNode['of']): FlowNode => {
    const known = nodes.get(key);
    if (known) return known;
    const made = { of, column, claims: 0, x: columns[column] ?? 0, y: 0, height: 0 };
    nodes.set(key, made);
    return made;
  };
  const connect = (from: FlowNode, to: FlowNode, claims: number): void => {
    const key = `${[...nodes.values()].indexOf(from)} ${[...nodes.values()].indexOf(to)}`;
    const link = links.get(key) ?? { from, to, claims: 0 };
    link.claims += claims;
    links.set(key, link);
  };
  for (const { origin, outlet, article, claims } of flows) {
    const hasOutlets = columns[1] !== undefined;
    const source = node(origin.slug, hasOutlets && origin.kind === 'publication' ? 1 : 0, { entity: origin });
    const via = hasOutlets && outlet && outlet !== origin ? node(outlet.slug, 1, { entity: outlet }) : undefined;
    const end = node(`article ${article.slug}`, 2, { article });
    for (const passed of new Set([source, via ?? source, end])) passed.claims += claims;
    if (via) connect(source, via, claims);
    connect(via ?? source, end, claims);
  }
  return place([...nodes.values()], [...links.values()], LAYOUTS[layout]);
}

function place(
  nodes: FlowNode[],
  links: { from: FlowNode; to: FlowNode; claims: number }[],
  { width, row }: (typeof LAYOUTS)[keyof typeof LAYOUTS],
): FlowChart {
  const columns = [0, 1, 2].map((column) => nodes.filter((node) => node.column === column));
  const rows = Math.max(...columns.map((column) => column.length), 1);
  const height = rows * row + 120;
  const most = Math.max(...columns.map((column) => column.reduce((sum, { claims }) => sum + claims, 0)), 1);
  const scale = (height - rows * (row - 8)) / most;
  for (const column of columns) {
    const heights = column.map(({ claims }) => Math.max(2, claims * scale));
    const taken = heights.reduce((sum, each) => sum + each, 0);
    const gap = (height - taken) / (column.length + 1);
    let y = gap;
    for (const [index, node] of column.entries()) {
      node.y = y;
      node.height = heights[index] ?? 2;
      y += node.height + gap;
    }
  }
  const used = new Map<string, number>();
  const next = (node: FlowNode, side: string, thickness: number): number => {
    const key = `${side} ${nodes.indexOf(node)}`;
    const at = used.get(key) ?? 0;
    used.set(key, at + thickness);
    return node.y + at + thickness / 2;
  };
  const curve = linkHorizontal();
  const bands = links
    .sort((a, b) => a.from.y - b.from.y || a.to.y - b.to.y)
    .map(({ from, to, claims }) => {
      const thickness = Math.max(1, claims * scale);
      const source: [number, number] = [from.x + BOX, next(from, 'out', thickness)];
      const target: [number, number] = [to.x, next(to, 'in', thickness)];
      return { path: curve({ source, target }) ?? '', width: thickness, from, to, claims };
    });
  return { width, height, nodes, bands };
}

/** The width of a box, for drawing. */
export const FLOW_BOX = BOX;
