import { fillSlot, slot } from "../../../../ui/client/dom";
import { momentOf } from "../../../../ui/client/moments";
import type { SequencedEvent } from "../../protocol";
import { fill, type PlaceProps } from "./props";

/** `setTimeout` fires at once for more milliseconds than this. */
const LONGEST_MS = 2 ** 31 - 1;

/** Tracks whether the person may write in the room. When they may not, the page shows the reason instead of the composer. */
export function createWritePermission(root: HTMLElement, props: PlaceProps) {
  const { texts, self } = props;
  let { mutedUntil, isArchived } = props;
  let isOut = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const closedText = () => {
    if (isOut) return texts.put;
    if (isArchived) return texts.archived;
    if (mutedUntil <= Date.now()) return "";
    return fill(texts.muted, { until: momentOf(mutedUntil, props.language) });
  };
  const draw = () => {
    clearTimeout(timer);
    const text = closedText();
    props.canWrite = text === "";
    if (slot(root, "closed").textContent !== text) fillSlot(root, "closed", text);
    slot(root, "composer").hidden = !props.canWrite;
    for (const reaction of root.querySelectorAll<HTMLButtonElement>("button.reaction")) {
      reaction.disabled = !props.canWrite;
    }
    const wait = mutedUntil - Date.now();
    if (wait > 0) timer = setTimeout(draw, Math.min(wait, LONGEST_MS));
  };
  if ("room" in props.place) draw();

  return {
    receive: ({ type, data }: SequencedEvent) => {
      if (type === "room") isArchived = data.archived;
      else if (type !== "member" || data.user.id !== self.id) return;
      else if (data.change === "muted") mutedUntil = Date.parse(data.until ?? "");
      else if (data.change === "unmuted") mutedUntil = 0;
      else return;
      draw();
    },
    /** It is called when the person was removed from the room. */
    left: () => {
      isOut = true;
      draw();
    },
  };
}
