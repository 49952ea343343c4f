/**
 * It renews parts of the page with what the server renders at `url`, so that they are drawn in one way only. It returns
 * false when the page could not be fetched or `signal` has aborted; then nothing changes.
 */
export async function renewRegions(
  url: string,
  names: readonly string[],
  signal?: AbortSignal,
): Promise<boolean> {
  const fresh = await fetchDocument(url, signal);
  if (!fresh) return false;
  showRegions(fresh, names);
  return true;
}

/** It puts parts of a page that was fetched in the place of the present ones. */
export function showRegions(fresh: Document, names: readonly string[]): void {
  for (const name of names) {
    const selector = `[data-region="${name}"]`;
    const [present, next] = [document.querySelector(selector), fresh.querySelector(selector)];
    if (present && next) replaceWithFocus(present, document.adoptNode(next));
  }
}

/** The focus stays on the element that has the same id in the new part. */
function replaceWithFocus(present: Element, next: Element): void {
  const id = present.contains(document.activeElement) ? document.activeElement?.id : "";
  present.replaceWith(next);
  if (id) document.getElementById(id)?.focus({ preventScroll: true });
}

async function fetchDocument(url: string, signal?: AbortSignal): Promise<Document | null> {
  const html = await fetchHtml(url, signal).catch(() => null);
  return html === null ? null : new DOMParser().parseFromString(html, "text/html");
}

async function fetchHtml(url: string, signal?: AbortSignal): Promise<string | null> {
  const response = await fetch(url, {
    headers: { accept: "text/html" },
    ...(signal && { signal }),
  });
  return response.ok ? response.text() : null;
}
