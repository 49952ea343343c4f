/**
 * The chat's wire, for both ends: types, limits and codes. It imports nothing, so that a browser module may take values from it.
 * The schemas that parse what a client sends are in `client-event.ts` and are checked against these types.
 *
 * ## Connecting
 *
 * `GET /api/v1/ws` with `Upgrade: websocket`, and one of
 * - `?ticket=…` from `POST /api/v1/ws/ticket`: single use, 30 s (what our page uses);
 * - `?token=<access token>`;
 * - the account cookie, from our own origin only.
 *
 * A refused credential answers 401 or 403 before the upgrade. A sixth socket of one person is upgraded, gets the reason and is closed (4029).
 *
 * ## Frames
 *
 * A client sends one JSON object a frame, 16 KB at most. The text `ping` is answered by the text `pong`.
 * The server sends one JSON object a frame. With `?frames=lines` a frame holds one *or more* objects, separated by line feeds:
 * everything that a room had to send at one moment. Busy rooms need it, so clients should ask for it.
 *
 * ## Order, and missing nothing
 *
 * Each room and each conversation has one sequence, `seq`, without a gap: it counts messages, edits, deletions, reactions and
 * membership. A message's `id` is the `seq` it was created at. Sequenced events (`SequencedEvent`) carry their own `seq`; all others
 * carry the latest one there was, so that a client notices that it missed something. To come back, a client connects and sends
 * `resume` with the last `seq` of each place. Live events may overtake `resumed`: by `seq` they fit together without a gap, and an
 * event that comes twice is the same (see `timeline.ts`). A `resumed` with `complete: false` holds the oldest 500 events that were
 * missing; the client resumes again from its `seq`.
 *
 * A client may name any event with `client_id`; replies, acks and errors echo it. A `message` or `dm` with a `client_id` that
 * its author has used in this place before is acknowledged again and stored once, so that resending is safe.
 */
export const CHAT_PROTOCOL_VERSION = 1;

export const chatLimits = {
  /** Unicode code points, after trimming. */
  contentCharacters: 2_000,
  frameBytes: 16 * 1_024,
  clientIdCharacters: 64,
  socketsPerPerson: 5,
  historyDefault: 50,
  historyMax: 100,
  /** Events in one `resumed`. */
  resumedEvents: 500,
  /** Places in one `resume`. */
  resumedPlaces: 100,
  /** A person counts as typing for this long after the last `typing`. */
  typingMs: 6_000,
  ticketSeconds: 30,
  /** Different reactions to one message. */
  reactionKinds: 20,
  /** Rooms with more sockets do not send presence, typing and receipts to everybody, because these would outweigh the messages. */
  ambientAudience: 100,
} as const;

/** A place is a room, given by its name, or the conversation with a person, given by their id. */
export type ChatPlace = { readonly room: string } | { readonly with: number };
export type ClientId = { readonly client_id?: string | undefined };
export type Presence = "online" | "away" | "offline";

/** An event from a client. */
export type ClientEvent = ClientId &
  (
    | /** Subscribes to a room. In a public room the person becomes a member. With `since`, `resumed` follows. */
      { readonly type: "join"; readonly room: string; readonly since?: number | undefined }
    /** Unsubscribes this socket. Membership ends with `POST /chat/rooms/:room/leave`. */
    | { readonly type: "leave"; readonly room: string }
    | ({ readonly type: "message"; readonly room: string; readonly content: string } & Reply)
    | ({ readonly type: "dm"; readonly to: number; readonly content: string } & Reply)
    | ({ readonly type: "room_history"; readonly room: string } & HistoryRange)
    | ({ readonly type: "dm_history"; readonly with: number } & HistoryRange)
    /** People edit their own messages only. */
    | ({ readonly type: "edit"; readonly id: number; readonly content: string } & ChatPlace)
    /** People delete their own messages, moderators those of everybody. */
    | ({ readonly type: "delete"; readonly id: number } & ChatPlace)
    | ({
        readonly type: "react";
        readonly id: number;
        readonly emoji: string;
        readonly remove?: boolean | undefined;
      } & ChatPlace)
    /** Sent again every few seconds while the person types; `active: false` ends it early. */
    | ({ readonly type: "typing"; readonly active?: boolean | undefined } & ChatPlace)
    /** Marks everything up to this message as read; never backwards. */
    | ({ readonly type: "read"; readonly id: number } & ChatPlace)
    /** `offline` hides a person who is connected. */
    | { readonly type: "presence"; readonly state: Presence }
    | {
        readonly type: "resume";
        readonly rooms?: readonly { readonly room: string; readonly since: number }[] | undefined;
        readonly conversations?:
          | readonly { readonly with: number; readonly since: number }[]
          | undefined;
      }
  );

/** A message may answer another one of its place, which has to be there. */
type Reply = { readonly reply_to?: number | undefined };

/** Asks for the newest `limit` messages before the message `before`, or before that moment (ISO 8601). */
export type HistoryRange = {
  readonly limit?: number | undefined;
  readonly before?: number | string | undefined;
};

/** The place of an event: the name of the room, or the two people of a conversation, with the one who acts in `from`. */
export type Scope = { readonly room: string } | { readonly from: number; readonly to: number };

export type Reaction = { readonly emoji: string; readonly users: readonly number[] };

/** The message that another one answers, as it is now: the beginning is empty once that message is deleted. */
export type Quote = { readonly id: number; readonly username: string; readonly preview: string };

/** A message as histories show it. Times are ISO 8601. */
export type ChatMessage = {
  readonly id: number;
  readonly from: number;
  readonly username: string;
  /** Empty once the message is deleted. */
  readonly content: string;
  readonly timestamp: string;
  readonly client_id?: string;
  readonly edited_at?: string;
  readonly deleted?: true;
  readonly reply_to?: Quote;
  /** Sorted by the emoji's code units; `users` in the order in which they reacted. */
  readonly reactions?: readonly Reaction[];
};

/** A page of messages. */
export type History = {
  /** Ascending. */
  readonly messages: readonly ChatMessage[];
  /** The latest step there is: a timeline that starts here misses nothing afterwards. */
  readonly seq: number;
  readonly has_more: boolean;
};

/** The description of a room, as events and objects have it. */
export type RoomTexts = {
  readonly description: string;
  readonly topic: string;
  readonly archived: boolean;
};

/** An event that the sequence of a room or conversation counts. */
export type SequencedEvent =
  | {
      readonly type: "message";
      readonly data: ChatMessage & { readonly seq: number; readonly room: string };
    }
  | {
      /** Sent to all sockets of both people. */
      readonly type: "dm";
      readonly data: ChatMessage & { readonly seq: number; readonly to: number };
    }
  | { readonly type: "edited"; readonly data: Change & { readonly content: string } }
  | { readonly type: "deleted"; readonly data: Change }
  | {
      readonly type: "reaction";
      readonly data: Change & { readonly emoji: string; readonly op: "add" | "remove" };
    }
  | { readonly type: "member"; readonly data: MemberChange }
  | {
      /** The room itself was changed. */
      readonly type: "room";
      readonly data: Act & RoomTexts & { readonly room: string };
    };

type Act = {
  readonly seq: number;
  /** The id of the person who acted. */
  readonly from: number;
  readonly username: string;
  readonly timestamp: string;
};

type Change = Act & { readonly id: number; readonly room?: string; readonly to?: number };

export type MembershipChange =
  | "joined"
  | "left"
  | "role"
  | "muted"
  | "unmuted"
  | "kicked"
  | "banned"
  | "unbanned";
export const roomRoles = ["owner", "moderator", "member"] as const;
export type RoomRole = (typeof roomRoles)[number];

type MemberChange = Act & {
  readonly room: string;
  readonly change: MembershipChange;
  /** The person whose membership changed. */
  readonly user: { readonly id: number; readonly username: string };
  readonly role?: RoomRole;
  /** The end of a mute. */
  readonly until?: string;
};

export type ChatErrorCode =
  | "ROOM_NOT_FOUND"
  | "USER_NOT_FOUND"
  | "MESSAGE_NOT_FOUND"
  | "PERMISSION_DENIED"
  | "RATE_LIMITED"
  | "MESSAGE_TOO_LONG"
  | "INVALID_FORMAT"
  | "INTERNAL_ERROR";

/** An event from the server. */
export type ServerEvent =
  | SequencedEvent
  | {
      /** Always the first one. */
      readonly type: "hello";
      readonly data: {
        readonly protocol: typeof CHAT_PROTOCOL_VERSION;
        readonly user: { readonly id: number; readonly username: string };
        readonly limits: typeof chatLimits;
        /** The state of each conversation. The client resumes those that are ahead of what it has. */
        readonly conversations: readonly ConversationState[];
        /** The numbers of the event `unread`. */
        readonly notifications: number;
        readonly unread: number;
        readonly seq: 0;
      };
    }
  | {
      readonly type: "joined";
      readonly data: ClientId &
        RoomTexts & {
          readonly room: string;
          readonly status: "ok";
          readonly id: number;
          readonly seq: number;
          readonly role: RoomRole;
          /** The first hundred people who are there. */
          readonly online: readonly PersonPresence[];
        };
    }
  | {
      /** This socket is no longer subscribed to the room. */
      readonly type: "left";
      readonly data: ClientId & {
        readonly room: string;
        readonly reason: "asked" | "left" | "kicked" | "banned";
      };
    }
  | {
      readonly type: "ack";
      readonly data: Scope & {
        readonly client_id: string;
        /** The id of the message that was sent, edited, deleted or reacted to. */
        readonly id: number;
        readonly seq: number;
        readonly timestamp: string;
        /** The same message had been stored before. */
        readonly duplicate?: true;
      };
    }
  | { readonly type: "room_history"; readonly data: ClientId & History & { readonly room: string } }
  | { readonly type: "dm_history"; readonly data: ClientId & History & { readonly with: number } }
  | {
      readonly type: "resumed";
      readonly data: ClientId &
        ChatPlace & {
          readonly since: number;
          /** The last step that the events include. */
          readonly seq: number;
          readonly complete: boolean;
          readonly events: readonly SequencedEvent[];
        };
    }
  | {
      readonly type: "typing";
      readonly data: Scope & {
        readonly from: number;
        readonly username: string;
        readonly active: boolean;
        readonly seq: number;
      };
    }
  | {
      /** `from` has read everything up to the message `id`. The person's other devices hear of it too. */
      readonly type: "read";
      readonly data: Scope & { readonly from: number; readonly id: number; readonly seq: number };
    }
  | {
      readonly type: "presence";
      readonly data: PersonPresence & { readonly room?: string; readonly seq: number };
    }
  | { readonly type: "notification"; readonly data: ChatNotification }
  | {
      /** The person has `count` unread messages of conversations, and as many unread notices. Pages show both numbers. */
      readonly type: "unread";
      readonly data: { readonly count: number; readonly notices: number };
    }
  | {
      readonly type: "error";
      readonly data: ClientId & {
        /** Says what happened, in the person's language. */
        readonly message: string;
        /** Says what to do about it. */
        readonly advice?: string;
        readonly code: ChatErrorCode;
        /** With `PERMISSION_DENIED`: `private`, `banned`, `muted`, `archived`, `blocked`, `not_yours` and the like. */
        readonly reason?: string;
        readonly room?: string;
        readonly with?: number;
        /** Whole seconds. */
        readonly retry_after?: number;
      };
    };

export type PersonPresence = {
  readonly from: number;
  readonly username: string;
  readonly state: Presence;
};

export type ConversationState = {
  readonly with: number;
  readonly seq: number;
  readonly unread: number;
};

export type ChatNotification = {
  readonly id: number;
  readonly kind: "mention" | "invitation";
  readonly room: string;
  readonly from: number;
  readonly username: string;
  /** The id of the message with the mention. */
  readonly message_id?: number;
  readonly preview?: string;
  readonly timestamp: string;
};

/** A notification before its inbox has numbered it. */
export type NewNotification = Omit<ChatNotification, "id">;

/** After 4001, 4003 and 4029 a client stays away; after any other code it comes back and resumes. */
export const closeCodes = {
  /** The person signed out on this device. */
  sessionEnded: 4001,
  /** The account was suspended or deleted. */
  accountClosed: 4003,
  /** The role of the account changed, so that what this socket knew of it is out of date. */
  standingChanged: 4005,
  /** The client sent too much, too fast. */
  flood: 4008,
  /** The person has five sockets already. */
  tooManySockets: 4029,
} as const;
