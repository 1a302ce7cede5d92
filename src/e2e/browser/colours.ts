import type { Locator } from '@playwright/test';

/** The colours that a browser paints where an element stands, as `#rrggbb`: of highlights too, which no style tells of. */
export async function coloursOf(locator: Locator): Promise<Set<string>> {
  const picture = await locator.screenshot();
  const context = await locator.page().context().browser()?.newContext();
  const page = await context?.newPage();
  const colours = await page?.evaluate(readColours, `data:image/png;base64,${picture.toString('base64')}`);
  await context?.close();
  return new Set(colours);
}

/** Runs in an empty page, which has no policy that forbids reading a picture. */
async function readColours(picture: string): Promise<string[]> {
  const image = await createImageBitmap(await (await fetch(picture)).blob());
  const canvas = new OffscreenCanvas(image.width, image.height);
  const painter = canvas.getContext('2d');
  painter?.drawImage(image, 0, 0);
  const { data } = painter?.getImageData(0, 0, image.width, image.height) ?? { data: new Uint8ClampedArray() };
  const hex = (at: number): string =>
    `#${Array.from(data.slice(at, at + 3), (part) => part.toString(16).padStart(2, '0')).join('')}`;
  return [...new Set(Array.from({ length: data.length / 4 }, (_, pixel) => hex(pixel * 4)))];
}
