import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { Entity } from '../model/story/corpus.ts';
import type { Pair } from '../model/views/cooccurrence.ts';
import type { PlacedName } from './boxes.ts';
import { FONT_SIZE } from './timelineDrawing.ts';
import { textWidth } from './labels.ts';
import { placeNames } from './namePlaces.ts';

/** An entity at its place in the drawing; `radius` grows with the claims about it. */
export interface NetworkNode extends SimulationNodeDatum {
  entity: Entity;
  x: number;
  y: number;
  radius: number;
  /** Where its name stands. */
  label: PlacedName;
}

export interface NetworkChart {
  width: number;
  height: number;
  nodes: NetworkNode[];
  links: { source: NetworkNode; target: NetworkNode; width: number; claims: number }[];
}

const STEPS = 300;

/**
 * Places the entities of the `most` most frequent pairs so that those that stand together in claims lie together. The
 * simulation starts from fixed places and takes a fixed number of steps, so that one corpus gives one picture.
 */
export function networkChart(pairs: readonly Pair[], most: number, width: number, height: number): NetworkChart {
  const shown = pairs.slice(0, most);
  const entities = [...new Set(shown.flatMap(({ a, b }) => [a, b]))];
  const nodes = new Map(
    entities.map((entity, index) => [
      entity,
      {
        entity,
        x: Math.cos(index * 2.4) * (60 + index * 9),
        y: Math.sin(index * 2.4) * (40 + index * 6),
        radius: 3 + Math.sqrt(entity.claimsAbout.length) * 1.4,
        label: { x: 0, y: 0, anchor: 'middle' as const },
      },
    ]),
  );
  const links = shown.flatMap(({ a, b, claims }) => {
    const [source, target] = [nodes.get(a), nodes.get(b)];
    return source && target ? [{ source, target, claims, width: 0.75 + Math.sqrt(claims) * 0.7 }] : [];
  });
  const placed: NetworkNode[] = [...nodes.values()];
  forceSimulation<NetworkNode>(placed)
    .force('link', forceLink<NetworkNode, (typeof links)[number]>(links).distance(90))
    .force('charge', forceManyBody().strength(-500))
    .force('x', forceX(0).strength(0.06))
    .force('y', forceY(0).strength(0.12))
    .stop()
    .tick(STEPS);
  fit(placed, width, height);
  for (let round = 0; round < STEPS; round += 1) if (!separate(placed)) break;
  fit(placed, width, height);
  placeNames(placed, links, width);
  return { width, height, nodes: placed, links };
}

/** Half the width of a node with its name, and half the height. */
function halfWidth({ entity }: NetworkNode): number {
  return Math.max(14, textWidth(entity.name, FONT_SIZE) / 2) + 6;
}
const HALF_HEIGHT = 25;

/** Stretches the drawing to the frame, so that every node and its name lie within. */
function fit(nodes: readonly NetworkNode[], width: number, height: number): void {
  const [left, right] = [Math.min(...nodes.map(({ x }) => x)), Math.max(...nodes.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...nodes.map(({ y }) => y)), Math.max(...nodes.map(({ y }) => y))];
  for (const node of nodes) {
    const half = halfWidth(node);
    node.x = half + ((node.x - left) / (right - left || 1)) * (width - 2 * half);
    node.y = HALF_HEIGHT + ((node.y - top) / (bottom - top || 1)) * (height - 2.4 * HALF_HEIGHT);
  }
}

/** Pushes nodes apart whose names overlap, the shorter way; returns whether any did. */
function separate(nodes: readonly NetworkNode[]): boolean {
  let moved = false;
  for (const [index, a] of nodes.entries())
    for (const b of nodes.slice(index + 1)) {
      const overX = halfWidth(a) + halfWidth(b) - Math.abs(a.x - b.x);
      const overY = 2 * HALF_HEIGHT - Math.abs(a.y - b.y);
      if (overX <= 0 || overY <= 0) continue;
      moved = true;
      const axis = overX < overY ? 'x' : 'y';
      const push = (Math.min(overX, overY) / 2) * (a[axis] < b[axis] ? -1 : 1);
      a[axis] += push;
      b[axis] -= push;
    }
  return moved;
}
