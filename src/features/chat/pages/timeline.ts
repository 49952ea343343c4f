import type { ChatMessage, History, Quote, SequencedEvent, ServerEvent } from "../protocol";
import { previewOf } from "../text/preview";

/**
 * The state of one room or conversation in a client. All functions are pure, for browsers and tests alike. A timeline starts from a
 * history, accepts events in any order and any number of times, and knows when something is missing.
 */
export type Timeline = {
  /** The timeline includes all steps up to this one. */
  readonly seq: number;
  /** Each matched word stands between U+E000 and U+E001. */
  readonly messages: readonly ChatMessage[];
  /** Whether there are older messages to load. */
  readonly hasOlder: boolean;
  /** Events that came too early, before the steps that precede them. */
  readonly held: readonly SequencedEvent[];
  /** Messages of this client that the server has not confirmed. They are shown last, in this order. */
  readonly outgoing: readonly Outgoing[];
};

export type Outgoing = {
  readonly client_id: string;
  readonly content: string;
  readonly reply_to?: Quote | undefined;
  /** `failed` offers to send again, with the same `client_id`. */
  readonly state: "sending" | "failed";
};

type Resumed = Extract<ServerEvent, { type: "resumed" }>["data"];

export const emptyTimeline: Timeline = {
  seq: 0,
  messages: [],
  hasOlder: false,
  held: [],
  outgoing: [],
};

/** Starts from the newest page of the history, and applies the events that were held. */
export function openTimeline(page: History, before: Timeline = emptyTimeline): Timeline {
  const { messages, has_more: hasOlder, seq } = page;
  const opened = { seq, messages, hasOlder, held: [], outgoing: before.outgoing };
  return before.held.reduce(applyEvent, settle(opened, messages));
}

/** Adds the page before the first message. Later events change these messages too. */
export function prependHistory(timeline: Timeline, page: History): Timeline {
  const first = timeline.messages[0]?.id ?? Number.POSITIVE_INFINITY;
  const older = page.messages.filter(({ id }) => id < first);
  return { ...timeline, messages: [...older, ...timeline.messages], hasOlder: page.has_more };
}

/** Whether an event is held, so that the client has to `resume` from `timeline.seq`. */
export const isBehind = (timeline: Timeline) => timeline.held.length > 0;

/** Whether the `seq` of an event outside the sequence shows that the client misses something. */
export const lacks = (timeline: Timeline, seq: number) => seq > timeline.seq;

/** Applies an event. A known one changes nothing, and one that comes too early is held. */
export function applyEvent(timeline: Timeline, event: SequencedEvent): Timeline {
  const { seq } = event.data;
  if (seq <= timeline.seq) return timeline;
  if (seq > timeline.seq + 1) return holdEvent(timeline, event);
  return releaseHeld(step(timeline, event));
}

/** Applies the events of `resumed`, then those that were held. */
export function applyResumed(timeline: Timeline, { since, seq, events }: Resumed): Timeline {
  // The answer to an earlier `resume` might leave a gap.
  if (since > timeline.seq) return timeline;
  const caughtUp = events.reduce(applyEvent, timeline);
  return releaseHeld(caughtUp.seq < seq ? { ...caughtUp, seq } : caughtUp);
}

/** Shows the message at once. The `message` or `dm` with the same `client_id` replaces it. */
export function startSending(timeline: Timeline, draft: Omit<Outgoing, "state">): Timeline {
  const others = timeline.outgoing.filter(({ client_id }) => client_id !== draft.client_id);
  return { ...timeline, outgoing: [...others, { ...draft, state: "sending" }] };
}

/** Marks messages as failed, because they were refused or the socket closed. `startSending` tries again. */
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

function holdEvent(timeline: Timeline, event: SequencedEvent): Timeline {
  if (timeline.held.some(({ data }) => data.seq === event.data.seq)) return timeline;
  const held = [...timeline.held, event].toSorted((one, other) => one.data.seq - other.data.seq);
  return { ...timeline, held };
}

/** Applies the held events whose turn has come. */
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
      const amended = amend(timeline, id, (message) =>
        message.deleted ? message : { ...message, content, edited_at: timestamp },
      );
      return requote(amended, id, previewOf(content));
    }
    case "deleted":
      return requote(amend(timeline, event.data.id, asDeleted), event.data.id, "");
    case "reaction":
      return amend(timeline, event.data.id, (message) => react(message, event.data));
    default:
      return timeline;
  }
}

type MessageData = Extract<SequencedEvent, { type: "message" | "dm" }>["data"];

/** Drops the place, as histories have it. */
function toMessage(data: MessageData): ChatMessage {
  const { seq: _, ...message } = data;
  if ("room" in message) {
    const { room: __, ...rest } = message;
    return rest;
  }
  const { to: __, ...rest } = message;
  return rest;
}

function asDeleted(message: ChatMessage): ChatMessage {
  const { reactions: _, reply_to: __, ...rest } = message;
  return { ...rest, content: "", deleted: true };
}

function append(timeline: Timeline, message: ChatMessage): Timeline {
  return settle({ ...timeline, messages: [...timeline.messages, message] }, [message]);
}

/** Removes confirmed messages from those on their way. */
function settle(timeline: Timeline, confirmed: readonly ChatMessage[]): Timeline {
  const ids = new Set(confirmed.map(({ client_id }) => client_id));
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

/** An answer shows what it answers as that is now. */
function requote(timeline: Timeline, id: number, preview: string): Timeline {
  const isQuoted = timeline.messages.some(({ reply_to: quote }) => quote?.id === id);
  if (!isQuoted) return timeline;
  const messages = timeline.messages.map((message) =>
    message.reply_to?.id === id
      ? { ...message, reply_to: { ...message.reply_to, preview } }
      : message,
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
