/** Addresses that the server answers itself and no view does. */
const SERVED = ['/api/', '/pictures/'];

/** The address within the client that a click on a link leads to; null leaves the click to the browser. */
export function leadsInside(
  event: MouseEvent,
  here: Pick<Location, 'origin' | 'pathname' | 'search'>,
): string | null {
  const isPlain =
    event.button === 0 &&
    !event.defaultPrevented &&
    !event.metaKey &&
    !event.ctrlKey &&
    !event.shiftKey &&
    !event.altKey;
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!isPlain || !(link instanceof HTMLAnchorElement) || link.target !== '' || link.hasAttribute('download'))
    return null;
  const to = new URL(link.href);
  const isServed = SERVED.some((one) => to.pathname.startsWith(one));
  const isAnchor = to.hash !== '' && to.pathname === here.pathname && to.search === here.search;
  return to.origin !== here.origin || isServed || isAnchor ? null : to.pathname + to.search + to.hash;
}
