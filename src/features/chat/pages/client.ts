import { fillSlot, find } from "../../../ui/client/dom";
import { showOwnTimes } from "../../../ui/client/moments";
import { LastingConnection } from "./client/connection";
import { watchDetails } from "./client/details";
import { LivePlace, placeOfEvent } from "./client/place";
import type { ChatProps } from "./client/props";
import { isSame } from "./client/same-place";
import { createSidebar } from "./client/sidebar";
import type { ServerEvent } from "../protocol";

const root = find(document, '[data-island="chat"]', HTMLElement);
const props = JSON.parse(root.dataset["props"] ?? "{}") as ChatProps;
const { texts, place } = props;
const sidebar = createSidebar(root, texts, place);
const hideForms = () => {
  for (const form of root.querySelectorAll<HTMLElement>("[data-without-scripts]")) {
    form.hidden = true;
  }
};
hideForms();
showOwnTimes(root);
const details = watchDetails(root, () => {
  hideForms();
  showOwnTimes(root);
  sidebar.draw();
});

/** Markdown is a module of its own: only a discussion that is open asks for it. */
const open = await openLive();
let self = 0;
let hasBeenOpen = false;

const connection = new LastingConnection({
  hear,
  changed: (state) => {
    root.dataset["connection"] = state;
    if (!root.querySelector('[data-slot="connection"]')) return;
    // The first moments of a page are no news.
    const isQuiet = state === "open" || (state === "connecting" && !hasBeenOpen);
    fillSlot(root, "connection", isQuiet ? "" : texts[state as Exclude<typeof state, "open">]);
  },
});
connection.start();

async function openLive() {
  if (props.place === null || !props.isNewest || !props.isMember) return null;
  const { renderMessage } = await import("../text/render-message");
  return new LivePlace(root, props, {
    render: (content) => renderMessage(content, props.self.username),
    say: (event) => connection.say(event),
    wasRead: () => sidebar.wasRead(props.place),
  });
}

function hear(event: ServerEvent): void {
  switch (event.type) {
    case "hello":
      return greeted(event.data.user.id);
    case "joined":
      return sidebar.joined(event.data);
    case "presence":
      return sidebar.presence(event.data);
    case "notification":
      if (event.data.kind === "invitation") void sidebar.renew();
      return undefined;
    case "left":
      return left(event.data.room);
    default:
      return belongs(event);
  }
}

function greeted(id: number): void {
  self = id;
  open?.opened();
  for (const room of sidebar.otherRooms()) connection.say({ type: "join", room });
  // What was missed elsewhere is counted by the server.
  if (hasBeenOpen) void sidebar.renew();
  hasBeenOpen = true;
}

function belongs(event: ServerEvent): void {
  const where = placeOfEvent(event, self);
  const isHere = where === null || isSame(where, place);
  if (isHere) {
    if (tellsOfRoom(event)) details.expire();
    return open?.hear(event);
  }
  if (event.type === "message" || event.type === "dm") {
    if (event.data.from !== self) sidebar.arrived(where);
  } else if (event.type === "read" && event.data.from === self) sidebar.wasRead(where);
}

/** Of its people or of itself, rather than of what is said in it. */
function tellsOfRoom(event: ServerEvent): boolean {
  if (event.type === "resumed") return event.data.events.some(tellsOfRoom);
  return event.type === "member" || event.type === "room";
}

function left(room: string): void {
  if (!isSame({ room }, place)) return void sidebar.renew();
  if (open) open.left();
  else fillSlot(root, "connection", texts.put);
}

document.addEventListener("visibilitychange", () => {
  connection.say({ type: "presence", state: document.hidden ? "away" : "online" });
});
