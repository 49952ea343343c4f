import type { PDFDocumentProxy, PDFPageProxy } from "unpdf/pdfjs";

/** The tree of the tags of an honest page has some hundreds of nodes. */
const MAX_NODES = 5000;
const HEADING = /^H[1-6]?$/;
const CONTENT = /_mc(\d{1,9})$/;

type Waiting = { readonly node: unknown; readonly isHeading: boolean };

/** These are the numbers of the marked content that the tags of the page call headings. */
export async function readHeadingTags(
  document: PDFDocumentProxy,
  page: PDFPageProxy,
): Promise<ReadonlySet<number>> {
  const headings = new Set<number>();
  const marked: unknown = await document.getMarkInfo();
  if (!isRecord(marked) || marked["Marked"] !== true) return headings;
  const waiting: Waiting[] = [{ node: await page.getStructTree(), isHeading: false }];
  for (let count = 0; count < MAX_NODES; count += 1) {
    const next = waiting.pop();
    if (!next) break;
    if (isRecord(next.node)) waiting.push(...visit(next.node, next.isHeading, headings));
  }
  return headings;
}

function visit(
  node: Readonly<Record<string, unknown>>,
  isWithin: boolean,
  headings: Set<number>,
): Waiting[] {
  const { role, id, children } = node;
  const isHeading = isWithin || (typeof role === "string" && HEADING.test(role));
  const content = isHeading && typeof id === "string" ? CONTENT.exec(id)?.[1] : undefined;
  if (content !== undefined) headings.add(Number(content));
  if (!Array.isArray(children)) return [];
  return children.slice(0, MAX_NODES).map((child: unknown) => ({ node: child, isHeading }));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
