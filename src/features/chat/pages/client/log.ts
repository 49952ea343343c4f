import { slot } from "../../../../ui/client/dom";
import { layRows } from "../rows";
import type { Timeline } from "../timeline";
import { type Drawing, drawOutgoing, drawRow } from "./draw-line";
import { keepInView } from "./scroll";

type Drawn = { readonly node: HTMLElement; readonly of: unknown; readonly isContinued: boolean };

const dayOf = (iso: string) => new Date(iso).toDateString();

/** Draws only the lines that changed, so that a screen reader announces only what is new. */
export function createMessageLog(parts: Omit<Drawing, "served">, lastRead: number | null) {
  const { root, props } = parts;
  const [log, lines] = [slot(root, "log"), slot(root, "lines")];
  const drawing = { ...parts, served: servedTexts(lines) };
  let drawn = new Map<string, Drawn>();
  let isServers = true;

  function linesOf(timeline: Timeline): Map<string, Drawn> {
    const next = new Map<string, Drawn>();
    for (const row of layRows(timeline.messages, { dayOf, lastRead, self: props.self.id })) {
      const isContinued = row.kind === "message" && row.isContinued;
      const of = row.kind === "message" ? row.message : row.kind;
      const known = drawn.get(row.key);
      const isSame = known?.of === of && known?.isContinued === isContinued;
      next.set(row.key, isSame ? known : { node: drawRow(drawing, row), of, isContinued });
    }
    for (const outgoing of timeline.outgoing) {
      const key = `out-${outgoing.client_id}`;
      const known = drawn.get(key);
      const node = known?.of === outgoing ? known.node : drawOutgoing(drawing, outgoing);
      next.set(key, { node, of: outgoing, isContinued: false });
    }
    return next;
  }

  function place(next: ReadonlyMap<string, Drawn>): void {
    const held = document.activeElement?.closest("li.message")?.id;
    const wanted = [...next.values()].map(({ node }) => node);
    // The server has drawn its lines in its own time zone, so that all of them are drawn again.
    if (isServers) lines.replaceChildren();
    isServers = false;
    drawing.served.clear();
    const kept = new Set<Element>(wanted);
    for (const { node } of drawn.values()) if (!kept.has(node)) node.remove();
    let cursor = lines.firstElementChild;
    for (const node of wanted) {
      if (node === cursor) cursor = cursor.nextElementSibling;
      else lines.insertBefore(node, cursor);
    }
    // A line that was drawn again while it had the focus gets it back.
    if (held && !document.activeElement?.closest("li.message")) {
      document.getElementById(held)?.focus({ preventScroll: true });
    }
  }

  /** `isQuiet` marks lines that are not new: the page as it opens, and older messages. */
  return function show(timeline: Timeline, { isQuiet = false } = {}): void {
    const next = linesOf(timeline);
    log.ariaBusy = isQuiet ? "true" : "false";
    keepInView(log, lines, () => {
      place(next);
      const isEmpty = next.size === 0;
      slot(root, "empty").hidden = !isEmpty;
      slot(root, "beginning").hidden = timeline.hasOlder || isEmpty;
      const older = root.querySelector<HTMLElement>('[data-slot="older"]');
      if (older) older.hidden = !timeline.hasOlder;
    });
    drawn = next;
    if (isQuiet) requestAnimationFrame(() => (log.ariaBusy = "false"));
  };
}

/** Messages that the server has rendered need not be rendered again. */
function servedTexts(lines: HTMLElement): Map<number, string> {
  const texts = [...lines.querySelectorAll<HTMLElement>("li.message[id]")].map(
    (line) => [Number(line.id.slice(1)), slot(line, "text").innerHTML] as const,
  );
  return new Map(texts);
}
