import { closeCodes, type ClientEvent, type ServerEvent } from "../protocol";

export type ConnectionState = "connecting" | "open" | "lost" | "closed" | "tooMany";

type Handlers = {
  readonly hear: (event: ServerEvent) => void;
  readonly changed: (state: ConnectionState) => void;
};

export type Connection = {
  /** False while there is no connection: nothing was sent. */
  readonly say: (event: ClientEvent) => boolean;
};

const BACKOFF_MS = [500, 1_000, 2_000, 4_000, 8_000, 15_000];
const PING_MS = 25_000;
const PATIENCE_MS = 10_000;

/** A socket that comes back by itself until it is told to stay away. `hello` is the first thing heard of each. */
// oxlint-disable-next-line max-lines-per-function -- one state, and the small functions that share it
export function keepConnected({ hear, changed }: Handlers): Connection {
  let socket: WebSocket | null = null;
  let attempts = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  let isOpening = false;

  const later = () => {
    changed("lost");
    clearTimeout(retry);
    const wait = BACKOFF_MS[Math.min(attempts, BACKOFF_MS.length - 1)] ?? 0;
    attempts += 1;
    // Without a network there is nothing to try: its return is told.
    if (!navigator.onLine) return;
    // Apart from each other: after an outage not everybody comes back at once.
    retry = setTimeout(() => void open(), wait * (0.5 + Math.random()));
  };
  const stayAway = (state: "closed" | "tooMany") => {
    isOver = true;
    changed(state);
  };

  const attach = (fresh: WebSocket) => {
    socket = fresh;
    const stopPinging = keepAlive(fresh);
    fresh.addEventListener("message", ({ data }) => {
      for (const line of String(data).split("\n")) {
        if (!line.startsWith("{")) continue;
        const event = JSON.parse(line) as ServerEvent;
        if (event.type === "hello") {
          attempts = 0;
          changed("open");
        }
        hear(event);
      }
    });
    fresh.addEventListener("close", ({ code }) => {
      stopPinging();
      if (socket !== fresh) return;
      socket = null;
      if (code === closeCodes.tooManySockets) stayAway("tooMany");
      else if (code === closeCodes.sessionEnded || code === closeCodes.accountClosed) {
        stayAway("closed");
      } else later();
    });
  };

  async function open(): Promise<void> {
    if (isOver || isOpening || socket) return;
    clearTimeout(retry);
    isOpening = true;
    const ticket = await takeTicket();
    isOpening = false;
    if (ticket === "refused") stayAway("closed");
    else if (ticket === null) later();
    else attach(openSocket(ticket));
  }

  addEventListener("online", () => {
    attempts = 0;
    void open();
  });
  addEventListener("offline", () => {
    // A socket without a network finds out after minutes.
    const gone = socket;
    socket = null;
    gone?.close();
    if (!isOver) later();
  });
  changed("connecting");
  void open();
  return {
    say: (event) => {
      if (socket?.readyState !== WebSocket.OPEN) return false;
      socket.send(JSON.stringify(event));
      return true;
    },
  };
}

/** Addressed in full: browsers of 2023 take no relative address here. */
function openSocket({ ticket }: Ticket): WebSocket {
  const url = new URL(
    `/api/v1/ws?ticket=${encodeURIComponent(ticket)}&frames=lines`,
    location.href,
  );
  url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
  return new WebSocket(url);
}

type Ticket = { readonly ticket: string };

async function takeTicket(): Promise<Ticket | "refused" | null> {
  const response = await fetch("/api/v1/ws/ticket", { method: "POST" }).catch(() => null);
  if (response?.status === 401 || response?.status === 403) return "refused";
  if (!response?.ok) return null;
  const { data } = (await response.json()) as { data: Ticket };
  return data;
}

/** Asks now and then whether anybody is there; a socket that says nothing for too long is given up. */
function keepAlive(socket: WebSocket): () => void {
  let silence: ReturnType<typeof setTimeout> | undefined;
  socket.addEventListener("message", () => clearTimeout(silence));
  const pinging = setInterval(() => {
    if (socket.readyState !== WebSocket.OPEN) return;
    socket.send("ping");
    clearTimeout(silence);
    silence = setTimeout(() => socket.close(), PATIENCE_MS);
  }, PING_MS);
  return () => {
    clearInterval(pinging);
    clearTimeout(silence);
  };
}
