/**
 * The chat's wire, for both ends: types, limits and codes. Free of imports, so that a browser module may take values from it;
 * the schemas that parse what a client sends are in `client-event.ts` and are held to these types.
 *
 * ## Connecting
 *
 * `GET /api/v1/ws` with `Upgrade: websocket`, and one of
 * - `?ticket=…` from `POST /api/v1/ws/ticket`: single use, 30 s (what our page uses);
 * - `?token=<access token>`;
 * - the account cookie, from our own origin only.
 *
 * A refused credential answers 401 or 403 before the upgrade. A sixth socket of one person is upgraded, told why and closed (4029).
 *
 * ## Frames
 *
 * A client sends one JSON object a frame, 16 KB at most. The text `ping` is answered by the text `pong`, touching nothing else.
 * The server sends one JSON object a frame; with `?frames=lines` a frame holds one *or more* objects, apart by line feeds: whatever
 * a room had to say at one moment. Lines are what a busy room is built for: ask for them.
 *
 * ## Order, and missing nothing
 *
 * Each room and each conversation has one sequence, `seq`, without a gap: it counts messages, edits, deletions, reactions and
 * membership. A message's `id` is the `seq` it was created at. Sequenced events (`SequencedEvent`) carry their own `seq`; all others
 * carry the latest one there was, so that a client notices that it missed something. To come back: connect, then send `resume` with
 * the last `seq` of each place. Live events may overtake `resumed`; by `seq` they fit together without a gap, and what is there twice is
 * the same (`timeline.ts` does this). `resumed` with `complete: false` holds the oldest 500 missing ones: resume again from its `seq`.
 *
 * A client may name any event with `client_id`; replies, acks and errors echo it. A `message` or `dm` with a `client_id` that
 * its author has used in this place before is acknowledged again and said once: resending is safe.
 */
export const PROTOCOL_VERSION = 1;

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
  /** Somebody who types is typing for this long, unless said again. */
  typingMs: 6_000,
  ticketSeconds: 30,
  /** Different reactions to one message. */
  reactionKinds: 20,
  /** Sockets in a room up to which presence, typing and receipts are told to everybody: beyond, they would outweigh the talk. */
  ambientAudience: 100,
} as const;

/** Where something is said: a room by its name, or the conversation with a person by their id. */
export type ChatPlace = { readonly room: string } | { readonly with: number };
export type ClientId = { readonly client_id?: string | undefined };
export type Presence = "online" | "away" | "offline";

/** What a client sends. */
export type ClientEvent = ClientId &
  (
    | /** Hear a room from now on; a public one makes whoever joins a member. With `since`, `resumed` follows. */
      { readonly type: "join"; readonly room: string; readonly since?: number | undefined }
    /** Stop hearing it on this socket. Membership ends with `POST /chat/rooms/:room/leave`. */
    | { readonly type: "leave"; readonly room: string }
    | { readonly type: "message"; readonly room: string; readonly content: string }
    | { readonly type: "dm"; readonly to: number; readonly content: string }
    | ({ readonly type: "room_history"; readonly room: string } & HistoryRange)
    | ({ readonly type: "dm_history"; readonly with: number } & HistoryRange)
    /** One's own messages. */
    | ({ readonly type: "edit"; readonly id: number; readonly content: string } & ChatPlace)
    /** One's own messages; a moderator's, anybody's. */
    | ({ readonly type: "delete"; readonly id: number } & ChatPlace)
    | ({
        readonly type: "react";
        readonly id: number;
        readonly emoji: string;
        readonly remove?: boolean | undefined;
      } & ChatPlace)
    /** Again every few seconds while it lasts; `active: false` ends it early. */
    | ({ readonly type: "typing"; readonly active?: boolean | undefined } & ChatPlace)
    /** Everything up to this message; never backwards. */
    | ({ readonly type: "read"; readonly id: number } & ChatPlace)
    /** `offline` hides a person who is there. */
    | { readonly type: "presence"; readonly state: Presence }
    | {
        readonly type: "resume";
        readonly rooms?: readonly { readonly room: string; readonly since: number }[] | undefined;
        readonly conversations?:
          | readonly { readonly with: number; readonly since: number }[]
          | undefined;
      }
  );

/** The newest `limit` before the message `before`, or before that moment (ISO 8601). */
export type HistoryRange = {
  readonly limit?: number | undefined;
  readonly before?: number | string | undefined;
};

/** Where an event belongs: the room's name, or the two people of a conversation, the one who acts first. */
export type Scope = { readonly room: string } | { readonly from: number; readonly to: number };

export type Reaction = { readonly emoji: string; readonly users: readonly number[] };

/** A message as histories show it. Times are ISO 8601. */
export type ChatMessage = {
  readonly id: number;
  readonly from: number;
  readonly username: string;
  /** Empty once deleted. */
  readonly content: string;
  readonly timestamp: string;
  readonly client_id?: string;
  readonly edited_at?: string;
  readonly deleted?: true;
  /** In the order of their code units; `users` in the order they came. */
  readonly reactions?: readonly Reaction[];
};

/** What the sequence of a room or conversation counts. */
export type SequencedEvent =
  | {
      readonly type: "message";
      readonly data: ChatMessage & { readonly seq: number; readonly room: string };
    }
  | {
      /** Told to all sockets of both. */
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
      readonly data: Act & {
        readonly room: string;
        readonly description: string;
        readonly topic: string;
        readonly archived: boolean;
      };
    };

type Act = {
  readonly seq: number;
  /** Who did it. */
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
export type RoomRole = "owner" | "moderator" | "member";

type MemberChange = Act & {
  readonly room: string;
  readonly change: MembershipChange;
  /** Whom it happened to. */
  readonly user: { readonly id: number; readonly username: string };
  readonly role?: RoomRole;
  /** Of a mute. */
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

/** What a client hears. */
export type ServerEvent =
  | SequencedEvent
  | {
      /** Always the first one. */
      readonly type: "hello";
      readonly data: {
        readonly protocol: typeof PROTOCOL_VERSION;
        readonly user: { readonly id: number; readonly username: string };
        readonly limits: typeof chatLimits;
        /** Where each conversation stands: resume those that are ahead of what you have. */
        readonly conversations: readonly ConversationState[];
        readonly notifications: number;
        readonly seq: 0;
      };
    }
  | {
      readonly type: "joined";
      readonly data: ClientId & {
        readonly room: string;
        readonly status: "ok";
        readonly id: number;
        readonly seq: number;
        readonly role: RoomRole;
        readonly description: string;
        readonly topic: string;
        readonly archived: boolean;
        /** The first hundred of those who are there. */
        readonly online: readonly PersonPresence[];
      };
    }
  | {
      /** This socket no longer hears the room. */
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
        /** Of the message that was sent, edited, deleted or reacted to. */
        readonly id: number;
        readonly seq: number;
        readonly timestamp: string;
        /** It had been said before. */
        readonly duplicate?: true;
      };
    }
  | { readonly type: "room_history"; readonly data: HistoryReply & { readonly room: string } }
  | { readonly type: "dm_history"; readonly data: HistoryReply & { readonly with: number } }
  | {
      readonly type: "resumed";
      readonly data: ClientId &
        ChatPlace & {
          readonly since: number;
          /** Up to and including. */
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
      /** `from` has read everything up to the message `id`. One's own are told to one's other devices. */
      readonly type: "read";
      readonly data: Scope & { readonly from: number; readonly id: number; readonly seq: number };
    }
  | {
      readonly type: "presence";
      readonly data: PersonPresence & { readonly room?: string; readonly seq: number };
    }
  | { readonly type: "notification"; readonly data: ChatNotification }
  | {
      readonly type: "error";
      readonly data: ClientId & {
        /** What happened, in the person's language. */
        readonly message: string;
        /** What to do about it. */
        readonly advice?: string;
        readonly code: ChatErrorCode;
        /** Of `PERMISSION_DENIED`: `private`, `banned`, `muted`, `archived`, `blocked`, `not_yours` and the like. */
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

type HistoryReply = ClientId & {
  /** Ascending. */
  readonly messages: readonly ChatMessage[];
  /** The latest there is: a timeline that starts here misses nothing afterwards. */
  readonly seq: number;
  readonly has_more: boolean;
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
  /** The message that mentions. */
  readonly message_id?: number;
  readonly preview?: string;
  readonly timestamp: string;
};

/** Close codes of our own. After 4001, 4003 and 4029 a client stays away; after any other it comes back and resumes. */
export const closeCodes = {
  /** Signed out on this device. */
  sessionEnded: 4001,
  /** The account was suspended or deleted. */
  accountClosed: 4003,
  /** A role changed: what this socket knew of its person is out of date. */
  standingChanged: 4005,
  /** Too much, too fast. */
  flood: 4008,
  /** A sixth socket. */
  tooManySockets: 4029,
} as const;
