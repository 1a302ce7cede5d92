import { describe, expect, test } from 'vitest';
import { good, withCorpus } from '../files/corpus.fixture.ts';
import { loadCorpus } from '../files/read/load.ts';
import { pairsOf } from '../model/views/cooccurrence.ts';
import { flows, type FlowPart } from '../model/views/origins.ts';
import { answersTo } from '../model/questions/answers.ts';
import { seriesOf, type SeriesPoint } from '../model/questions/series.ts';
import { FLOW_BOX, type FlowNode } from './flowColumns.ts';
import { flowChart } from './flows.ts';
import { textWidth } from './labels.ts';
import { FONT_SIZE, LINE_HEIGHT } from './timelineDrawing.ts';
import { networkChart } from './network.ts';
import { valueInWords } from '../wording/question/answers.ts';
import { en } from '../wording/en.ts';
import { ABOVE, stepChart, thinned } from './steps.ts';

const chartOf = (points: Parameters<typeof stepChart>[0], width: number) =>
  stepChart(points, width, 260, (figure) => valueInWords(en, figure));

const DEAD = good['articles/port-fire/claims/dead.md'] ?? '';

async function corpus() {
  const files = {
    ...good,
    'articles/port-fire/claims/dead.md': DEAD.replace('  - ada-lund', '  - ada-lund\n  - daily-gull'),
    'articles/later/article.md': (good['articles/port-fire/article.md'] ?? '').replace(
      'date: 2031-05-02',
      'date: 2031-06-03',
    ),
    'articles/later/claims/dead.md': DEAD.replace('abcd1234', 'efgh5678')
      .replace('atLeast: 83', 'about: 91')
      .replace('asOf: 2031-05-02', 'asOf: 2031-05-20/2031-06-03')
      .replace('origin: daily-gull', 'origin: unknown'),
  };
  const loaded = await withCorpus(files, loadCorpus);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  return loaded.corpus;
}

async function points(): Promise<SeriesPoint[]> {
  const { questions } = await corpus();
  const question = questions.find(({ slug }) => slug === 'how-many-dead');
  return (question && seriesOf(answersTo(question))[0]) ?? [];
}

describe('stepChart', () => {
  test('rises with its numbers, runs with time, and begins at zero', async () => {
    const { marks, base } = chartOf(await points(), 760);
    const [first, second] = marks;
    expect(second?.x ?? 0).toBeGreaterThan(first?.x ?? 0);
    expect(second?.y ?? 0).toBeLessThan(first?.y ?? 0);
    expect((base - (first?.y ?? 0)) / (base - (second?.y ?? 0))).toBeCloseTo(83 / 91);
  });
  test('gives known origins the shapes in the order of the key, whatever comes before them', async () => {
    const known = await points();
    const unknownFirst = known.toReversed().map((point, index) => ({
      ...point,
      figure: { ...point.figure, asOf: `2031-05-0${index + 1}` },
    }));
    const shapeOfKnown = chartOf(unknownFirst, 760).marks.find(({ point }) => point.claim.origin)?.shape;
    expect(shapeOfKnown).toBe(chartOf(known, 760).marks.find(({ point }) => point.claim.origin)?.shape);
  });
  test('tells origins by shape, bounds by name, and days that are not one by a span', async () => {
    const [first, second] = chartOf(await points(), 760).marks;
    expect(first?.shape).not.toBe(second?.shape);
    expect([first?.bound, second?.bound]).toEqual(['atLeast', 'about']);
    expect([first?.span, second?.span].map(Boolean)).toEqual([false, true]);
  });
  test('writes the last value, and no value over another', async () => {
    const [point] = await points();
    if (!point) throw new Error('no point');
    const crowded = Array.from({ length: 30 }, (_, index) => ({
      ...point,
      figure: { ...point.figure, asOf: `2031-05-${String(index + 1).padStart(2, '0')}` },
    }));
    const written = chartOf(crowded, 760).marks.filter(({ labelled }) => labelled);
    expect(written.at(-1)?.point).toBe(crowded.at(-1));
    expect(written.length).toBeGreaterThan(2);
    for (const [index, mark] of written.slice(1).entries())
      expect(mark.x - (written[index]?.x ?? 0)).toBeGreaterThan(60);
  });
});

describe('stepChart of many figures', () => {
  const crowd = async (origins: number) => {
    const [point] = await points();
    const [entity] = (await corpus()).entities;
    if (!point || !entity) throw new Error('no point');
    const sources = Array.from({ length: origins }, (_, index) => ({ ...entity, slug: `source-${index}` }));
    return Array.from({ length: 45 }, (_, index): SeriesPoint => {
      const origin = sources[index % origins];
      return {
        ...point,
        claim: { ...point.claim, ...(origin && { origin }) },
        figure: {
          ...point.figure,
          asOf: `2031-05-${String(1 + Math.floor(index / 2)).padStart(2, '0')}`,
          value: { atLeast: (index * 137) % 900 },
        },
      };
    });
  };

  test('writes no value over a marker, but for the last', async () => {
    const { marks } = chartOf(await crowd(3), 760);
    const written = marks.filter(({ labelled }) => labelled);
    expect(written.length).toBeGreaterThan(5);
    for (const mark of written.slice(0, -1)) {
      const [left, right] = { start: [0, 70], middle: [-35, 35], end: [-70, 0] }[mark.anchor];
      const [top, foot] = [mark.y - ABOVE - 10, mark.y - ABOVE];
      const under = marks.filter(
        ({ x, y }) => x > mark.x + (left ?? 0) && x < mark.x + (right ?? 0) && y > top && y < foot,
      );
      expect(under).toEqual([]);
    }
  });
  test('names each day once, where the markers of that day stand', async () => {
    const { marks, ticks } = chartOf((await crowd(3)).slice(0, 8), 760);
    expect(ticks.map(({ date }) => date.toISOString().slice(0, 10))).toEqual(
      ['01', '02', '03', '04'].map((day) => `2031-05-${day}`),
    );
    for (const mark of marks) expect(ticks.some(({ x }) => Math.abs(x - mark.x) < 1)).toBe(true);
  });
  test('leaves room between the days that it names', async () => {
    const figures = await crowd(3);
    for (const length of [2, 10, 20, 30, 45]) {
      const { ticks } = chartOf(figures.slice(0, length), 340);
      expect(ticks.length).toBeGreaterThan(0);
      for (const [index, { x }] of ticks.slice(1).entries()) expect(x - (ticks[index]?.x ?? 0)).toBeGreaterThan(50);
    }
  });
  test('tells origins by shape only where each has one of its own', async () => {
    const few = chartOf(await crowd(4), 760);
    expect([few.origins.length, new Set(few.marks.map(({ shape }) => shape)).size]).toEqual([4, 4]);
    const many = chartOf(await crowd(5), 760);
    expect([many.origins.length, new Set(many.marks.map(({ shape }) => shape)).size]).toEqual([0, 1]);
  });
});

test('a network lies within its frame and is the same each time', async () => {
  const draw = async () =>
    networkChart(pairsOf((await corpus()).claims), 20, 900, 520).nodes.map(({ entity, x, y }) => [entity.slug, x, y]);
  const drawn = await draw();
  expect(drawn).toEqual(await draw());
  for (const [, x, y] of drawn) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(900);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(520);
  }
});

test.each(['wide', 'narrow'] as const)(
  'a %s flow chart keeps the number of claims from column to column',
  async (layout) => {
    const { activeClaims, ...rest } = await corpus();
    const { nodes, bands, width, height } = flowChart(flows({ ...rest, activeClaims }), layout, nameOf);
    expect(nodes.length).toBeGreaterThan(1);
    const [first, last] = [nodes.filter(({ column }) => column === 0), nodes.filter(({ column }) => column === 2)];
    for (const column of layout === 'narrow' ? [first, last] : [last])
      expect(column.reduce((sum, { claims }) => sum + claims, 0)).toBe(activeClaims.length);
    for (const node of nodes.filter(({ column }) => column === 2))
      expect(bands.filter(({ to }) => to === node).reduce((sum, { claims }) => sum + claims, 0)).toBe(node.claims);
    expect(bands.every((band) => band.width >= 1)).toBe(true);
    for (const node of nodes) {
      expect(node.x + FLOW_BOX).toBeLessThanOrEqual(width);
      expect(node.y + node.height).toBeLessThanOrEqual(height);
    }
    if (layout === 'narrow') expect(nodes.filter(({ column }) => column === 1)).toEqual([]);
  },
);

test.each(['wide', 'narrow'] as const)('the names in a %s flow chart are whole and do not overlap', async (layout) => {
  const { nodes } = flowChart(flows(await corpus()), layout, nameOf);
  for (const [index, node] of nodes.entries()) {
    expect(node.lines.join(' ')).toBe(nameOf(node.of));
    const before = nodes[index - 1];
    if (before?.column === node.column) expect(node.label.y - last(before)).toBeGreaterThanOrEqual(LINE_HEIGHT);
    const left = { start: 0, middle: 0.5, end: 1 }[node.label.anchor];
    for (const line of node.lines) expect(node.label.x - left * textWidth(line, FONT_SIZE)).toBeGreaterThanOrEqual(0);
  }
});

/** Names long enough to need several lines. */
function nameOf(part: FlowPart): string {
  if ('sourcing' in part) return `claims that rest on no other source, ${part.sourcing}`;
  return 'entity' in part ? `The office of ${part.entity.name} in Norland` : `${part.article.title}, told in full`;
}

/** The baseline of the last line of a name. */
function last({ label, lines }: FlowNode): number {
  return label.y + (lines.length - 1) * LINE_HEIGHT;
}

test('a long series is thinned evenly between its first and its last point', () => {
  const numbers = Array.from({ length: 201 }, (_, index) => index);
  expect(thinned(numbers, 5)).toEqual([0, 50, 100, 150, 200]);
  expect(thinned([1, 2], 5)).toEqual([1, 2]);
});
