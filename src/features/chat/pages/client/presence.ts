import { fillSlot } from "../../../../ui/client/dom";
import type { LiveTexts } from "../messages/french";
import type { ChatPlace, Presence, ServerEvent } from "../../protocol";
import { fill } from "./props";
import { isSame } from "./same-place";

type PresenceEvent = {
  readonly from: number;
  readonly state: Presence;
  readonly room?: string | undefined;
};

/** Shows presence: dots beside names, and the number of people in the open room. */
export function createPresence(root: HTMLElement, texts: LiveTexts, current: ChatPlace | null) {
  const states = new Map<number, Presence>();
  const online = new Set<number>();

  const saw = ({ from, state, room }: PresenceEvent) => {
    states.set(from, state);
    if (!current || !("room" in current) || current.room !== room) return;
    if (state === "offline") online.delete(from);
    else online.add(from);
  };
  const draw = () => {
    for (const dot of root.querySelectorAll<HTMLElement>("[data-presence]")) {
      const state = states.get(Number(dot.dataset["presence"])) ?? "offline";
      dot.hidden = state === "offline";
      dot.dataset["state"] = state;
      dot.setAttribute("role", "img");
      dot.setAttribute("aria-label", state === "away" ? texts.isAway : texts.isOnline);
    }
    if (current && "room" in current) {
      fillSlot(root, "online", online.size > 0 ? fill(texts.online, { count: online.size }) : "");
    }
  };
  const joined = ({ room, online: people }: Extract<ServerEvent, { type: "joined" }>["data"]) => {
    if (isSame({ room }, current)) online.clear();
    for (const person of people) saw({ ...person, room });
    draw();
  };
  return { saw, draw, joined };
}
