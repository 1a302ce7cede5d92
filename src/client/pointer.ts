/**
 * Tells what a reader points at, each time the pointer itself has moved. A browser also tells of a pointer at rest under which
 * the page has scrolled, as it does while somebody steps through the claims.
 */
export function onRealMove(tell: (target: EventTarget | null) => void): void {
  let last: readonly [number, number] | undefined;
  document.addEventListener('pointermove', ({ target, screenX, screenY }) => {
    if (last?.[0] === screenX && last[1] === screenY) return;
    last = [screenX, screenY];
    tell(target);
  });
}
