import { slot } from "../../../ui/client/dom";
import type { ChatMessage, ClientEvent, Place, SequencedEvent, ServerEvent } from "../protocol";
import {
  applyEvent,
  applyResumed,
  failSending,
  isBehind,
  openTimeline,
  prependHistory,
  startSending,
  stopSending,
  type Timeline,
} from "../timeline";
import { createAmbient } from "./ambient";
import { createComposer } from "./composer";
import type { Connection } from "./connection";
import { createLog } from "./log";
import type { PlaceProps } from "./props";
import { isAtEnd } from "./scroll";
import { createTools } from "./tools";
import { createNewest } from "./newest";

type Tools = {
  readonly render: (content: string) => string;
  readonly say: Connection["say"];
  /** Everything here is read. */
  readonly wasRead: () => void;
};

/** The room or conversation that is open: its timeline, and everything that changes or shows it. */
// oxlint-disable-next-line max-lines-per-function -- one state, and the small functions that share it
export function openPlace(root: HTMLElement, props: PlaceProps, { render, say, wasRead }: Tools) {
  const { place, self, texts } = props;
  const people = new Map(props.people);
  const nameOf = (id: number) => people.get(id) ?? texts.somebody;
  const log = slot(root, "log");
  const show = createLog({ root, props, render, nameOf }, props.lastRead);
  const ambient = createAmbient(root, props, nameOf);
  let timeline: Timeline = openTimeline(props.history);
  let isResuming = false;
  let isLoading = false;
  let readUpTo = props.lastRead ?? timeline.messages.at(-1)?.id ?? 0;

  const newest = createNewest(root, texts, () => markRead());
  const set = (next: Timeline, options?: { isQuiet: boolean }) => {
    if (next === timeline && !options) return;
    timeline = next;
    for (const { from, username } of timeline.messages) people.set(from, username);
    show(timeline, options);
    ambient.drawReceipts(timeline);
    markRead();
  };
  const markRead = () => {
    const last = timeline.messages.at(-1);
    if (!last || last.id <= readUpTo || document.hidden || !isAtEnd(log)) return;
    if (!say({ type: "read", id: last.id, ...place })) return;
    readUpTo = last.id;
    wasRead();
  };
  const catchUp = () => {
    if (isResuming) return;
    isResuming = say(resumeOf(place, timeline.seq));
  };
  const transmit = (content: string, clientId: string) =>
    say(
      "room" in place
        ? { type: "message", room: place.room, content, client_id: clientId }
        : { type: "dm", to: place.with, content, client_id: clientId },
    );
  const send = (content: string, clientId: string = crypto.randomUUID()) => {
    // Without a connection it waits for the next one.
    transmit(content, clientId);
    set(startSending(timeline, clientId, content));
    newest.jump();
  };
  const loadOlder = () => {
    const first = timeline.messages[0];
    if (isLoading || !first || !timeline.hasOlder) return;
    const page = { limit: 50, before: first.id };
    const type = "room" in place ? "room_history" : "dm_history";
    isLoading = say({ type, ...place, ...page } as ClientEvent);
  };

  const composer = createComposer(root, props, {
    send,
    save: ({ id }, content) => say({ type: "edit", id, content, ...place }),
    typing: (active) => say({ type: "typing", active, ...place }),
    last: () => timeline.messages.findLast(({ from, deleted }) => from === self.id && !deleted),
  });
  createTools(log, props, {
    find: (id) => timeline.messages.find((message) => message.id === id),
    react: (message, emoji) => {
      const remove = hasReacted(message, emoji, self.id);
      say({ type: "react", id: message.id, emoji, remove, ...place });
    },
    edit: (message) => composer?.edit(message),
    remove: ({ id }) => say({ type: "delete", id, ...place }),
    leave: () => composer?.focus(),
  });
  log.addEventListener("scroll", () => {
    const above = log.scrollHeight - log.clientHeight - Math.abs(log.scrollTop);
    if (above < 200) loadOlder();
    newest.scrolled();
  });
  log.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const retry = target?.closest<HTMLElement>("[data-retry]")?.dataset["retry"];
    const discard = target?.closest<HTMLElement>("[data-discard]")?.dataset["discard"];
    const draft = timeline.outgoing.find(({ client_id }) => client_id === retry);
    if (draft) send(draft.content, draft.client_id);
    if (discard) set(stopSending(timeline, discard));
    if (target?.closest('[data-slot="older"]')) {
      event.preventDefault();
      loadOlder();
    }
  });
  document.addEventListener("visibilitychange", markRead);
  show(timeline, { isQuiet: true });

  const sequenced = (event: SequencedEvent) => {
    const count = timeline.messages.length;
    set(applyEvent(timeline, event));
    ambient.stop(event.data.from);
    const isNews = timeline.messages.length > count && event.data.from !== self.id;
    if (isNews) newest.arrived();
    if (isBehind(timeline)) catchUp();
  };
  const resumed = (data: Extract<ServerEvent, { type: "resumed" }>["data"]) => {
    isResuming = false;
    set(applyResumed(timeline, data));
    if (!data.complete || isBehind(timeline)) return catchUp();
    // What was on its way when the connection went is sent again; by its id it is said once.
    for (const { client_id: clientId, content, state } of timeline.outgoing) {
      if (state === "sending") transmit(content, clientId);
    }
  };
  const refused = ({ client_id: clientId, message, advice }: Refusal) => {
    isLoading = false;
    if (timeline.outgoing.some(({ client_id }) => client_id === clientId)) {
      set(failSending(timeline, clientId));
    }
    composer?.say(advice ?? message);
  };

  return {
    /** A new connection: hear this place, and what was missed. */
    opened: () => {
      isResuming = false;
      isLoading = false;
      catchUp();
    },
    hear: (event: ServerEvent) => {
      switch (event.type) {
        case "typing":
          return ambient.typing(event.data);
        case "read":
          ambient.read(event.data);
          return ambient.drawReceipts(timeline);
        case "resumed":
          return resumed(event.data);
        case "room_history":
        case "dm_history":
          isLoading = false;
          return set(prependHistory(timeline, event.data), { isQuiet: true });
        case "error":
          return refused(event.data);
        case "message":
        case "dm":
        case "edited":
        case "deleted":
        case "reaction":
        case "member":
        case "room":
          return sequenced(event);
        default:
          return undefined;
      }
    },
  };
}

type Refusal = Extract<ServerEvent, { type: "error" }>["data"];

const hasReacted = ({ reactions = [] }: ChatMessage, emoji: string, self: number) =>
  reactions.some((reaction) => reaction.emoji === emoji && reaction.users.includes(self));

const resumeOf = (place: Place, since: number): ClientEvent =>
  "room" in place
    ? { type: "resume", rooms: [{ room: place.room, since }] }
    : { type: "resume", conversations: [{ with: place.with, since }] };

/** Where an event belongs, as the person `self` sees it; null for what is of no place. */
export function placeOfEvent({ data }: ServerEvent, self: number): Place | null {
  if ("room" in data && data.room !== undefined) return { room: data.room };
  if ("with" in data && data.with !== undefined) return { with: data.with };
  if ("to" in data && "from" in data && data.to !== undefined) {
    return { with: data.from === self ? data.to : data.from };
  }
  return null;
}
