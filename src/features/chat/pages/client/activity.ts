import { slot } from "../../../../ui/client/dom";
import type { ServerEvent } from "../../protocol";
import type { Timeline } from "../timeline";
import { keepInView } from "./scroll";
import { fill, type PlaceProps } from "./props";

type Data<T extends ServerEvent["type"]> = Extract<ServerEvent, { type: T }>["data"];

const TYPING_MS = 6_500;

/** Shows who is typing, and how far others have read. */
export function createActivity(
  root: HTMLElement,
  props: PlaceProps,
  nameOf: (id: number) => string,
) {
  const { texts, self } = props;
  const writers = new Map<number, { name: string; timer: ReturnType<typeof setTimeout> }>();
  const reads = new Map<number, number>(props.reads);

  const drawTyping = () => {
    const names = [...writers.values()].map(({ name }) => name).join(", ");
    const text = writers.size > 1 ? texts.typingMany : texts.typingOne;
    slot(root, "typing").textContent = writers.size === 0 ? "" : fill(text, { name: names, names });
  };
  const stop = (from: number) => {
    clearTimeout(writers.get(from)?.timer);
    writers.delete(from);
    drawTyping();
  };

  return {
    typing: ({ from, username, active }: Data<"typing">) => {
      if (from === self.id) return;
      stop(from);
      if (!active) return;
      const timer = setTimeout(() => stop(from), TYPING_MS);
      writers.set(from, { name: username, timer });
      drawTyping();
    },
    stop,
    read: ({ from, id }: Data<"read">) => {
      if (from !== self.id) reads.set(from, Math.max(id, reads.get(from) ?? 0));
    },
    /** Draws the receipts below the last message, when the person wrote it. */
    drawReceipts: ({ messages }: Timeline) => {
      const last = messages.at(-1);
      const isOwn = last?.from === self.id && !last.deleted;
      const readers = isOwn ? [...reads].filter(([, id]) => id >= last.id) : [];
      const names = readers.map(([id]) => nameOf(id)).join(", ");
      const text = names === "" ? "" : fill(texts.seenBy, { names });
      const element = slot(root, "receipts");
      if (element.textContent === text) return;
      keepInView(slot(root, "log"), slot(root, "lines"), () => (element.textContent = text));
    },
  };
}
