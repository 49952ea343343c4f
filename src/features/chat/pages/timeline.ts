import type { ChatMessage, SequencedEvent, ServerEvent } from "../protocol";

/**
 * What a client knows of one room or conversation: pure, free of imports that run, for browsers and tests alike. It starts from a history,
 * takes in events in whatever order and number they arrive, and says when something is missing.
 */
export type Timeline = {
  /** Everything up to and including this is in. */
  readonly seq: number;
  /** Ascending by id; deleted ones stay as empty ones. */
  readonly messages: readonly ChatMessage[];
  /** Whether there are older ones to load. */
  readonly hasOlder: boolean;
  /** Events that came before those they follow. */
  readonly held: readonly SequencedEvent[];
  /** Sent by this client and not yet heard back: shown below everything else, in this order. */
  readonly outgoing: readonly Outgoing[];
};

export type Outgoing = {
  readonly client_id: string;
  readonly content: string;
  /** `failed` offers to send again, with the same `client_id`. */
  readonly state: "sending" | "failed";
};

type History = Extract<ServerEvent, { type: "room_history" | "dm_history" }>["data"];
type Resumed = Extract<ServerEvent, { type: "resumed" }>["data"];

type Page = Pick<History, "messages" | "has_more" | "seq">;

export const emptyTimeline: Timeline = {
  seq: 0,
  messages: [],
  hasOlder: false,
  held: [],
  outgoing: [],
};

/** From the newest page of the history; what had been held is put on top. */
export function openTimeline(page: Page, before: Timeline = emptyTimeline): Timeline {
  const { messages, has_more: hasOlder, seq } = page;
  const opened = { seq, messages, hasOlder, held: [], outgoing: before.outgoing };
  return before.held.reduce(applyEvent, settle(opened, messages));
}

/** The page before the first message. Events that come later change these too. */
export function prependHistory(timeline: Timeline, page: Page): Timeline {
  const first = timeline.messages[0]?.id ?? Number.POSITIVE_INFINITY;
  const older = page.messages.filter(({ id }) => id < first);
  return { ...timeline, messages: [...older, ...timeline.messages], hasOlder: page.has_more };
}

/** Whether a `resume` from `timeline.seq` is due: something came that does not follow. */
export const isBehind = (timeline: Timeline) => timeline.held.length > 0;

/** Whether an event that is not part of the sequence tells of something that this client has not got. */
export const lacks = (timeline: Timeline, seq: number) => seq > timeline.seq;

/** One event; known ones change nothing, and one that does not follow is held until it does. */
export function applyEvent(timeline: Timeline, event: SequencedEvent): Timeline {
  const { seq } = event.data;
  if (seq <= timeline.seq) return timeline;
  if (seq > timeline.seq + 1) return hold(timeline, event);
  return releaseHeld(step(timeline, event));
}

/** All of `resumed`, then whatever had been held for it. */
export function applyResumed(timeline: Timeline, { since, seq, events }: Resumed): Timeline {
  // An answer to an older question may leave a gap of its own.
  if (since > timeline.seq) return timeline;
  const caughtUp = events.reduce(applyEvent, timeline);
  return releaseHeld(caughtUp.seq < seq ? { ...caughtUp, seq } : caughtUp);
}

/** Shown at once; `message`, `dm` or `ack` with the same `client_id` settles it. */
export function startSending(timeline: Timeline, clientId: string, content: string): Timeline {
  const draft: Outgoing = { client_id: clientId, content, state: "sending" };
  const others = timeline.outgoing.filter(({ client_id }) => client_id !== clientId);
  return { ...timeline, outgoing: [...others, draft] };
}

/** Refused, or the socket went: whoever sends again says so with `startSending`. */
export function failSending(timeline: Timeline, clientId?: string): Timeline {
  const outgoing = timeline.outgoing.map((draft) =>
    clientId === undefined || draft.client_id === clientId
      ? { ...draft, state: "failed" as const }
      : draft,
  );
  return { ...timeline, outgoing };
}

export function stopSending(timeline: Timeline, clientId: string): Timeline {
  const outgoing = timeline.outgoing.filter(({ client_id }) => client_id !== clientId);
  return { ...timeline, outgoing };
}

function hold(timeline: Timeline, event: SequencedEvent): Timeline {
  if (timeline.held.some(({ data }) => data.seq === event.data.seq)) return timeline;
  const held = [...timeline.held, event].toSorted((one, other) => one.data.seq - other.data.seq);
  return { ...timeline, held };
}

/** Those that follow now, one after the other. */
function releaseHeld(timeline: Timeline): Timeline {
  let current = timeline;
  for (const event of timeline.held) {
    if (event.data.seq === current.seq + 1) current = step(current, event);
  }
  const held = timeline.held.filter(({ data }) => data.seq > current.seq);
  return held.length === current.held.length ? current : { ...current, held };
}

function step(timeline: Timeline, event: SequencedEvent): Timeline {
  return { ...changed(timeline, event), seq: event.data.seq };
}

function changed(timeline: Timeline, event: SequencedEvent): Timeline {
  switch (event.type) {
    case "message":
    case "dm":
      return append(timeline, toMessage(event.data));
    case "edited": {
      const { id, content, timestamp } = event.data;
      return amend(timeline, id, (message) =>
        message.deleted ? message : { ...message, content, edited_at: timestamp },
      );
    }
    case "deleted":
      return amend(timeline, event.data.id, erased);
    case "reaction":
      return amend(timeline, event.data.id, (message) => react(message, event.data));
    default:
      return timeline;
  }
}

type Said = Extract<SequencedEvent, { type: "message" | "dm" }>["data"];

/** As a history has it: without where it was said. */
function toMessage(data: Said): ChatMessage {
  const { seq: _, ...message } = data;
  if ("room" in message) {
    const { room: __, ...rest } = message;
    return rest;
  }
  const { to: __, ...rest } = message;
  return rest;
}

function erased(message: ChatMessage): ChatMessage {
  const { reactions: _, ...rest } = message;
  return { ...rest, content: "", deleted: true };
}

function append(timeline: Timeline, message: ChatMessage): Timeline {
  return settle({ ...timeline, messages: [...timeline.messages, message] }, [message]);
}

/** What has been heard back is no longer on its way. */
function settle(timeline: Timeline, heard: readonly ChatMessage[]): Timeline {
  const ids = new Set(heard.map(({ client_id }) => client_id));
  const outgoing = timeline.outgoing.filter(({ client_id }) => !ids.has(client_id));
  return outgoing.length === timeline.outgoing.length ? timeline : { ...timeline, outgoing };
}

function amend(
  timeline: Timeline,
  id: number,
  change: (message: ChatMessage) => ChatMessage,
): Timeline {
  const messages = timeline.messages.map((message) =>
    message.id === id ? change(message) : message,
  );
  return { ...timeline, messages };
}

type ReactionData = Extract<SequencedEvent, { type: "reaction" }>["data"];

function react(message: ChatMessage, { emoji, op, from }: ReactionData): ChatMessage {
  if (message.deleted) return message;
  const { reactions = [], ...rest } = message;
  const known = reactions.find((reaction) => reaction.emoji === emoji)?.users ?? [];
  const others = known.filter((user) => user !== from);
  const users = op === "add" ? [...others, from] : others;
  const isKnown = known.length > 0;
  const next = isKnown
    ? reactions.map((reaction) => (reaction.emoji === emoji ? { emoji, users } : reaction))
    : [...reactions, { emoji, users }];
  const kept = next
    .filter((reaction) => reaction.users.length > 0)
    .toSorted((one, other) => (one.emoji < other.emoji ? -1 : 1));
  return kept.length > 0 ? { ...rest, reactions: kept } : rest;
}
