/** How the load speaks to one kind of server. What it says and what it looks for in the answers is the same for all. */
export type Dialect = {
  readonly url: (origin: string, place: { room: string; socket: number }) => string;
  /** Frames that are no news: an answer to send back, nothing to say, or `open` once the client may speak. */
  readonly attend: (frame: string) => "news" | "open" | "ignore" | { readonly answer: string };
  /** Whether the client may speak as soon as the socket is open. */
  readonly isOpenAtOnce: boolean;
  /** `data` is the JSON of `ChatData`. */
  readonly encode: (data: string) => string;
  /** Finds the JSON of `ChatData` in one line of a frame that carries a message. */
  readonly dataOf: (line: string) => unknown;
};

export type ChatData = {
  readonly room: string;
  readonly content: string;
  readonly client_id: string;
};

export const dialectNames = ["atelier", "ws", "socket.io"] as const;
export type DialectName = (typeof dialectNames)[number];

const plain = {
  isOpenAtOnce: true,
  attend: () => "news",
  encode: (data) => `{"type":"message",${data.slice(1)}`,
  dataOf: (line) => (JSON.parse(line) as { data: unknown }).data,
} satisfies Partial<Dialect>;

/** Engine.IO sends a ping, to be answered by a pong; Socket.IO asks for a connection to the namespace that is there. */
const PING = "2";
const PONG = "3";
const CONNECT = "40";
const EVENT = "42";

export const dialects: Readonly<Record<DialectName, Dialect>> = {
  atelier: {
    ...plain,
    url: (origin, { room, socket }) => `${origin}/bench/room?room=${room}&user=${socket + 1}`,
  },
  ws: { ...plain, url: (origin) => origin },
  "socket.io": {
    url: (origin) => `${origin}/socket.io/?EIO=4&transport=websocket`,
    isOpenAtOnce: false,
    attend(frame) {
      if (frame.startsWith(EVENT)) return "news";
      if (frame.startsWith("0")) return { answer: CONNECT };
      if (frame === PING) return { answer: PONG };
      return frame.startsWith(CONNECT) ? "open" : "ignore";
    },
    encode: (data) => `${EVENT}["message",${data}]`,
    dataOf: (line) => (JSON.parse(line.slice(EVENT.length)) as unknown[])[1],
  },
};
