import { fillSlot } from "../../../../ui/client/dom";
import { applyToAudience, type Audience } from "../audience";
import type { LiveTexts } from "../messages/french";
import type { Presence, ServerEvent } from "../../protocol";
import { type ChatProps, fill } from "./props";

/** Shows presence: dots beside names, and in an open room how many members it has and how many are there. */
export function createPresence(root: HTMLElement, props: ChatProps) {
  const { texts } = props;
  const states = new Map<number, Presence>();
  let audience = audienceOf(props);

  const draw = () => {
    for (const dot of root.querySelectorAll<HTMLElement>("[data-presence]")) {
      const state = states.get(Number(dot.dataset["presence"])) ?? "offline";
      dot.hidden = state === "offline";
      dot.dataset["state"] = state;
      dot.setAttribute("role", "img");
      dot.setAttribute("aria-label", state === "away" ? texts.isAway : texts.isOnline);
    }
    if (audience) drawAudience(root, texts, audience);
  };
  const receive = (event: ServerEvent) => {
    if (event.type === "presence") states.set(event.data.from, event.data.state);
    if (event.type === "joined") {
      for (const { from, state } of event.data.online) states.set(from, state);
    }
    audience &&= applyToAudience(audience, event);
    draw();
  };
  return { draw, receive };
}

function audienceOf(props: ChatProps): Audience | null {
  if (props.place === null || !("room" in props.place)) return null;
  return {
    room: props.place.room,
    seq: props.history.seq,
    memberCount: props.memberCount,
    members: new Set(props.people.map(([id]) => id)),
    isComplete: props.moreMembers === null,
    online: new Map(),
  };
}

function drawAudience(root: HTMLElement, texts: LiveTexts, audience: Audience): void {
  const { memberCount, online } = audience;
  const members = memberCount === 1 ? texts.memberOne : texts.members;
  fillSlot(root, "member-count", fill(members, { count: memberCount }));
  fillSlot(root, "online", online.size > 0 ? fill(texts.online, { count: online.size }) : "");
  for (const count of root.querySelectorAll('[data-slot="panel-count"]')) {
    count.textContent = `· ${memberCount}`;
  }
}
