import { slot } from "../../../../ui/client/dom";
import type {
  ChatMessage,
  ClientEvent,
  ChatPlace,
  SequencedEvent,
  ServerEvent,
} from "../../protocol";
import {
  applyEvent,
  applyResumed,
  failSending,
  isBehind,
  openTimeline,
  type Outgoing,
  prependHistory,
  startSending,
  stopSending,
  type Timeline,
} from "../timeline";
import { createActivity } from "./activity";
import { type LiveComposer, openComposer } from "./composer";
import { createMessageLog } from "./log";
import { createMembers, type Members } from "./members";
import type { PlaceProps } from "./props";
import { isAtEnd, showLinked, showMessage } from "./scroll";
import { createWritePermission } from "./write-permission";
import { createTools } from "./tools";
import { createNewest } from "./newest";

type Tools = {
  readonly render: (content: string) => string;
  readonly send: (event: ClientEvent) => boolean;
  /** It is called when everything in the place is read. */
  readonly wasRead: () => void;
};

const OLDER_WITHIN_PX = 200;
const OLDER_PAGE = 50;

/** The room or conversation on the page: its timeline, and everything that changes or shows it. */
export class LivePlace {
  readonly #people: Map<number, string>;
  readonly #log: HTMLElement;
  readonly #show: ReturnType<typeof createMessageLog>;
  readonly #activity: ReturnType<typeof createActivity>;
  readonly #newest: ReturnType<typeof createNewest>;
  readonly #writePermission: ReturnType<typeof createWritePermission>;
  readonly #members: Members | null;
  readonly #composer: LiveComposer | null;
  #timeline: Timeline;
  #isResuming = false;
  #isLoading = false;
  #readUpTo: number;

  constructor(
    root: HTMLElement,
    private readonly props: PlaceProps,
    private readonly tools: Tools,
  ) {
    const nameOf = (id: number) => this.#people.get(id) ?? props.texts.somebody;
    this.#people = new Map(props.people);
    this.#log = slot(root, "log");
    this.#writePermission = createWritePermission(root, props);
    this.#show = createMessageLog({ root, props, render: tools.render, nameOf }, props.lastRead);
    this.#activity = createActivity(root, props, nameOf);
    this.#timeline = openTimeline(props.history);
    this.#readUpTo = props.lastRead ?? this.#timeline.messages.at(-1)?.id ?? 0;
    this.#newest = createNewest(root, props.texts, () => this.#markRead());
    this.#members = "room" in props.place ? createMembers(props, props.place.room) : null;
    this.#composer = this.#openComposer(root);
    this.#openTools();
    this.#log.addEventListener("scroll", () => this.#scrolled());
    this.#log.addEventListener("click", (event) => this.#clicked(event));
    document.addEventListener("visibilitychange", () => this.#markRead());
    this.#show(this.#timeline, { isQuiet: true });
    this.#activity.drawReceipts(this.#timeline);
    showLinked(this.#log);
  }

  /** Subscribes to the place on a new connection, and asks for what was missed. */
  opened(): void {
    this.#isResuming = false;
    this.#isLoading = false;
    this.#catchUp();
  }

  /** It is called when the person was removed from the room. */
  left(): void {
    this.#writePermission.left();
  }

  receive(event: ServerEvent): void {
    switch (event.type) {
      case "typing":
        return this.#activity.typing(event.data);
      case "read":
        this.#activity.read(event.data);
        return this.#activity.drawReceipts(this.#timeline);
      case "resumed":
        return this.#resumed(event.data);
      case "room_history":
      case "dm_history":
        this.#isLoading = false;
        return this.#set(prependHistory(this.#timeline, event.data), { isQuiet: true });
      case "error":
        return this.#refused(event.data);
      case "message":
      case "dm":
      case "edited":
      case "deleted":
      case "reaction":
      case "member":
      case "room":
        return this.#sequenced(event);
      default:
        return undefined;
    }
  }

  #openComposer(root: HTMLElement): LiveComposer | null {
    const { place, self } = this.props;
    const { send } = this.tools;
    return openComposer(root, this.props, {
      members: this.#members,
      send: (content, quote) => this.#send({ content, reply_to: quote }),
      save: ({ id }, content) => send({ type: "edit", id, content, ...place }),
      typing: (active) => send({ type: "typing", active, ...place }),
      last: () =>
        this.#timeline.messages.findLast(({ from, deleted }) => from === self.id && !deleted),
    });
  }

  #openTools(): void {
    const { place, self } = this.props;
    const { send } = this.tools;
    createTools(this.#log, this.props, {
      find: (id) => this.#timeline.messages.find((message) => message.id === id),
      react: (message, emoji) => {
        const remove = hasReacted(message, emoji, self.id);
        send({ type: "react", id: message.id, emoji, remove, ...place });
      },
      answer: (message) => this.#composer?.answer(message),
      edit: (message) => this.#composer?.edit(message),
      remove: ({ id }) => send({ type: "delete", id, ...place }),
      leave: () => this.#composer?.focus(),
    });
  }

  #set(next: Timeline, options?: { isQuiet: boolean }): void {
    if (next === this.#timeline && !options) return;
    this.#timeline = next;
    for (const { from, username } of next.messages) this.#people.set(from, username);
    this.#show(next, options);
    this.#activity.drawReceipts(next);
    this.#markRead();
  }

  #markRead(): void {
    const last = this.#timeline.messages.at(-1);
    if (!last || last.id <= this.#readUpTo || document.hidden || !isAtEnd(this.#log)) return;
    if (!this.tools.send({ type: "read", id: last.id, ...this.props.place })) return;
    this.#readUpTo = last.id;
    this.tools.wasRead();
  }

  #catchUp(): void {
    if (this.#isResuming) return;
    this.#isResuming = this.tools.send(resumeOf(this.props.place, this.#timeline.seq));
  }

  #transmit({ content, client_id, reply_to: quote }: Draft): void {
    const { place } = this.props;
    const message = { content, client_id, ...(quote && { reply_to: quote.id }) };
    this.tools.send(
      "room" in place
        ? { type: "message", room: place.room, ...message }
        : { type: "dm", to: place.with, ...message },
    );
  }

  /** A message that is sent without a connection waits for the next one. */
  #send(message: Omit<Draft, "client_id"> & { readonly client_id?: string }): void {
    const draft = { client_id: crypto.randomUUID(), ...message };
    this.#transmit(draft);
    this.#set(startSending(this.#timeline, draft));
    this.#newest.jump();
  }

  #loadOlder(): void {
    const { place } = this.props;
    const first = this.#timeline.messages[0];
    if (this.#isLoading || !first || !this.#timeline.hasOlder) return;
    const page = { limit: OLDER_PAGE, before: first.id };
    const type = "room" in place ? "room_history" : "dm_history";
    this.#isLoading = this.tools.send({ type, ...place, ...page } as ClientEvent);
  }

  #scrolled(): void {
    const { scrollHeight, clientHeight, scrollTop } = this.#log;
    if (scrollHeight - clientHeight - Math.abs(scrollTop) < OLDER_WITHIN_PX) this.#loadOlder();
    this.#newest.scrolled();
  }

  #clicked(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    const retry = target?.closest<HTMLElement>("[data-retry]")?.dataset["retry"];
    const discard = target?.closest<HTMLElement>("[data-discard]")?.dataset["discard"];
    const draft = this.#timeline.outgoing.find(({ client_id }) => client_id === retry);
    if (draft) this.#send(draft);
    if (discard) this.#set(stopSending(this.#timeline, discard));
    const quoted = target?.closest<HTMLElement>(".message-quote")?.dataset["quoted"];
    // A message on another page is reached by the link itself.
    if (quoted && showMessage(this.#log, Number(quoted))) event.preventDefault();
    if (target?.closest('[data-slot="older"]')) {
      event.preventDefault();
      this.#loadOlder();
    }
  }

  #sequenced(event: SequencedEvent): void {
    const count = this.#timeline.messages.length;
    this.#set(applyEvent(this.#timeline, event));
    this.#applyToRoom(event);
    this.#activity.stop(event.data.from);
    const isLonger = this.#timeline.messages.length > count;
    if (isLonger && event.data.from !== this.props.self.id) this.#newest.arrived();
    if (isBehind(this.#timeline)) this.#catchUp();
  }

  /** Applies what the timeline does not show: changes of members and of the room. */
  #applyToRoom(event: SequencedEvent): void {
    this.#writePermission.receive(event);
    this.#members?.receive(event);
  }

  #resumed(data: Extract<ServerEvent, { type: "resumed" }>["data"]): void {
    this.#isResuming = false;
    this.#set(applyResumed(this.#timeline, data));
    for (const event of data.events) this.#applyToRoom(event);
    // The page may have come with messages that nobody has read yet, and nothing since.
    this.#markRead();
    if (!data.complete || isBehind(this.#timeline)) return this.#catchUp();
    // Messages that were on their way are sent again. By their `client_id` they are stored once.
    for (const draft of this.#timeline.outgoing) {
      if (draft.state === "sending") this.#transmit(draft);
    }
  }

  #refused({ client_id: clientId, message, advice }: Refusal): void {
    this.#isLoading = false;
    if (this.#timeline.outgoing.some(({ client_id }) => client_id === clientId)) {
      this.#set(failSending(this.#timeline, clientId));
    }
    this.#composer?.showError(advice ?? message);
  }
}

type Draft = Omit<Outgoing, "state">;

type Refusal = Extract<ServerEvent, { type: "error" }>["data"];

const hasReacted = ({ reactions = [] }: ChatMessage, emoji: string, self: number) =>
  reactions.some((reaction) => reaction.emoji === emoji && reaction.users.includes(self));

const resumeOf = (place: ChatPlace, since: number): ClientEvent =>
  "room" in place
    ? { type: "resume", rooms: [{ room: place.room, since }] }
    : { type: "resume", conversations: [{ with: place.with, since }] };

/** The place of an event as the person `self` sees it; null for an event of no place. */
export function placeOfEvent({ data }: ServerEvent, self: number): ChatPlace | null {
  if ("room" in data && data.room !== undefined) return { room: data.room };
  if ("with" in data && data.with !== undefined) return { with: data.with };
  if ("to" in data && "from" in data && data.to !== undefined) {
    return { with: data.from === self ? data.to : data.from };
  }
  return null;
}
