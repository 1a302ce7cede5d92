import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { Entity } from '../model/corpus.ts';
import type { Pair } from '../model/cooccurrence.ts';

/** An entity at its place in the drawing; `radius` grows with the claims about it. */
export interface NetworkNode extends SimulationNodeDatum {
  entity: Entity;
  x: number;
  y: number;
  radius: number;
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
        x: width / 2 + Math.cos(index * 2.4) * (60 + index * 9),
        y: height / 2 + Math.sin(index * 2.4) * (40 + index * 6),
        radius: 3 + Math.sqrt(entity.claimsAbout.length) * 1.4,
      },
    ]),
  );
  const links = shown.flatMap(({ a, b, claims }) => {
    const [source, target] = [nodes.get(a), nodes.get(b)];
    return source && target ? [{ source, target, claims, width: 0.75 + Math.sqrt(claims) * 0.7 }] : [];
  });
  const placed: NetworkNode[] = [...nodes.values()];
  const simulation = forceSimulation<NetworkNode>(placed)
    .force('link', forceLink<NetworkNode, (typeof links)[number]>(links).distance(95).strength(({ claims }) => Math.min(1, claims / 12)))
    .force('charge', forceManyBody().strength(-420))
    .force('x', forceX(width / 2).strength(0.05))
    .force('y', forceY(height / 2).strength((0.09 * width) / height / 1.4))
    // Names are wide and flat: leave room for them.
    .force('collide', forceCollide<NetworkNode>(({ radius, entity }) => radius + 10 + entity.name.length * 1.8))
    .stop();
  simulation.tick(STEPS);
  const margin = 24;
  for (const node of placed) {
    const half = Math.min(width / 2 - margin, node.entity.name.length * 3.4);
    node.x = Math.max(margin + half, Math.min(width - margin - half, node.x));
    node.y = Math.max(margin, Math.min(height - margin, node.y));
  }
  return { width, height, nodes: placed, links };
}
