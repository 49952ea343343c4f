import { fillSlot, find } from "../../../ui/client/dom";
import { enhanceForms } from "../../../ui/client/forms";
import { showNavBadge } from "../../../ui/client/nav-badge";
import { showOwnTimes } from "../../../ui/client/moments";
import { LastingConnection } from "./client/connection";
import { watchDetails } from "./client/details";
import { LivePlace, placeOfEvent } from "./client/place";
import { type ChatProps, fill } from "./client/props";
import { isSame } from "./client/same-place";
import { watchSearchKey } from "./client/search-key";
import { createSidebar } from "./client/sidebar";
import type { ServerEvent } from "../protocol";

const root = find(document, '[data-island="chat"]', HTMLElement);
const props = JSON.parse(root.dataset["props"] ?? "{}") as ChatProps;
const { texts, place } = props;
const sidebar = createSidebar(root, props);
const hideForms = () => {
  for (const form of root.querySelectorAll<HTMLElement>("[data-without-scripts]")) {
    form.hidden = true;
  }
};
hideForms();
showOwnTimes(root);
enhanceForms();
watchSearchKey();
const details = watchDetails(root, () => {
  hideForms();
  showOwnTimes(root);
  sidebar.draw();
});

const peopleSearch = root.querySelector<HTMLElement>('[data-slot="people-search"]');
if (peopleSearch) {
  const { PeopleSearch } = await import("./client/people-search");
  new PeopleSearch(peopleSearch, texts);
}

/** Markdown is a module of its own, which only the page of an open place loads. */
const open = await openLive();
let self = 0;
let hasBeenOpen = false;

const connection = new LastingConnection({
  receive,
  changed: (state) => {
    root.dataset["connection"] = state;
    if (!root.querySelector('[data-slot="connection"]')) return;
    // The first connection of a page is not announced.
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
    send: (event) => connection.send(event),
    wasRead: () => sidebar.wasRead(props.place),
  });
}

function receive(event: ServerEvent): void {
  switch (event.type) {
    case "hello":
      showUnread({ count: event.data.unread, notices: event.data.notifications });
      return helloArrived(event.data.user.id);
    case "unread":
      return showUnread(event.data);
    case "joined":
    case "presence":
      return sidebar.receive(event);
    case "notification":
      if (event.data.kind === "invitation") void sidebar.renew();
      return undefined;
    case "left":
      return leftRoom(event.data.room);
    default:
      return receiveInPlace(event);
  }
}

function showUnread({
  count,
  notices,
}: {
  readonly count: number;
  readonly notices: number;
}): void {
  const label = (one: string, many: string, of: number) =>
    fill(of === 1 ? one : many, { count: of });
  showNavBadge({ path: "/chat", count, label: label(texts.unreadOne, texts.unread, count) });
  const said = label(texts.noticeUnreadOne, texts.noticesUnread, notices);
  showNavBadge({ path: "/notices", count: notices, label: said });
}

function helloArrived(id: number): void {
  self = id;
  open?.opened();
  for (const room of sidebar.otherRooms()) connection.send({ type: "join", room });
  // The server counts what was missed in other places.
  if (hasBeenOpen) void sidebar.renew();
  hasBeenOpen = true;
}

function receiveInPlace(event: ServerEvent): void {
  const where = placeOfEvent(event, self);
  const isHere = where === null || isSame(where, place);
  if (event.type === "message" || event.type === "dm") showSaid(event, isHere);
  if (isHere) {
    if (changesDetails(event)) {
      details.expire();
      sidebar.receive(event);
    }
    return open?.receive(event);
  }
  if (changesDetails(event)) sidebar.changed();
  if (event.type === "read" && event.data.from === self) sidebar.wasRead(where);
}

function showSaid(event: Extract<ServerEvent, { type: "message" | "dm" }>, isHere: boolean): void {
  const where = placeOfEvent(event, self);
  if (!where) return;
  const isUnread = !isHere && event.data.from !== self;
  sidebar.said(where, event.data.content, { isUnread });
  sidebar.changed();
}

/** Whether the event changes the members or the room, which the details show. */
function changesDetails(event: ServerEvent): boolean {
  if (event.type === "resumed") return event.data.events.some(changesDetails);
  return event.type === "member" || event.type === "room";
}

function leftRoom(room: string): void {
  if (!isSame({ room }, place)) return void sidebar.renew();
  // The room is no longer there for the person, so that another page has to be asked for the places.
  void sidebar.renew("/chat/people");
  if (open) open.left();
  else fillSlot(root, "connection", texts.put);
}

document.addEventListener("visibilitychange", () => {
  // Nothing tells the overview of rooms that the person is not in.
  if (!document.hidden) sidebar.changed();
  connection.send({ type: "presence", state: document.hidden ? "away" : "online" });
});
