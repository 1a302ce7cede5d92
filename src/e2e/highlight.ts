import type { Page } from '@playwright/test';

/** A stretch of the screen. */
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** How the words that a text fragment marks lie to the words that it should mark. */
export interface Highlight {
  /** The least part of any line of the expected words that is marked, from 0 to 1; 0 where one is not on the screen. */
  covered: number;
  /** How many pixels are marked elsewhere. */
  strayed: number;
}

/** Paints what a text fragment marks, words and ground, in one colour that no page has. */
export async function paintTargets(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('::target-text { background: #f0f !important; color: #f0f !important }');
    document.adoptedStyleSheets = [sheet];
  });
}

/**
 * Looks at the screen: what is marked, against the elements that should be (`expected`) and those that were marked before
 * (`before`), both as selectors. `blank` is a page to read the picture in.
 */
export async function readHighlight(page: Page, blank: Page, expected: string, before: string): Promise<Highlight> {
  const [boxes = [], old = []] = await page.evaluate(
    (selectors) =>
      selectors.map((selector) =>
        Array.from(document.querySelectorAll(selector)).flatMap((element) =>
          Array.from(element.getClientRects(), ({ left, top, right, bottom }): Box => ({ left, top, right, bottom })),
        ),
      ),
    [expected, before],
  );
  const session = await page.context().newCDPSession(page);
  const { data: picture } = await session.send('Page.captureScreenshot', { optimizeForSpeed: true });
  await session.detach();
  return blank.evaluate(measure, { picture, boxes, allowed: [...boxes, ...old] });
}

/** Runs in a browser: counts the painted pixels within and without the boxes. */
async function measure({
  picture,
  boxes,
  allowed,
}: {
  picture: string;
  boxes: Box[];
  allowed: Box[];
}): Promise<Highlight> {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context?.drawImage(image, 0, 0);
  const pixels = context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
  const isPainted = (x: number, y: number): boolean => {
    const at = (y * width + x) * 4;
    return (pixels[at] ?? 0) > 230 && (pixels[at + 1] ?? 255) < 40 && (pixels[at + 2] ?? 0) > 230;
  };
  // The paint is as high as the line, and a browser leaves out the space at its end.
  const around = ({ left, top, right, bottom }: Box, x: number, y: number): boolean =>
    x >= left - 4 && x <= right + 4 && y >= top - 14 && y <= bottom + 14;
  let strayed = 0;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) if (isPainted(x, y) && !allowed.some((box) => around(box, x, y))) strayed += 1;
  // A comma or a space says nothing.
  const wide = boxes.filter(({ left, right }) => right - left >= 8);
  const parts = wide.map(({ left, top, right, bottom }) => {
    const y = Math.round((top + bottom) / 2);
    const [first, last] = [Math.ceil(left), Math.floor(right)];
    let painted = 0;
    for (let x = first; x < last; x += 1) if (y >= 0 && y < height && isPainted(x, y)) painted += 1;
    return painted / (last - first);
  });
  return { covered: parts.length === 0 ? 0 : Math.min(...parts), strayed };
}
