import { closeCodes, type ClientEvent, type ServerEvent } from "../../protocol";

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
export class LastingConnection implements Connection {
  #socket: WebSocket | null = null;
  #attempts = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #isOver = false;
  #isOpening = false;

  constructor(private readonly on: Handlers) {
    addEventListener("online", () => {
      this.#attempts = 0;
      void this.#open();
    });
    addEventListener("offline", () => this.#abandon());
  }

  /** What is heard and told begins here. */
  start(): void {
    this.on.changed("connecting");
    void this.#open();
  }

  say(event: ClientEvent): boolean {
    if (this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(JSON.stringify(event));
    return true;
  }

  async #open(): Promise<void> {
    if (this.#isOver || this.#isOpening || this.#socket) return;
    clearTimeout(this.#retry);
    this.#isOpening = true;
    const ticket = await takeTicket();
    this.#isOpening = false;
    if (ticket === "refused") this.#stayAway("closed");
    else if (ticket === null) this.#openLater();
    else this.#attach(openSocket(ticket));
  }

  #attach(socket: WebSocket): void {
    this.#socket = socket;
    const stopPinging = keepAlive(socket);
    socket.addEventListener("message", ({ data }) => this.#hear(String(data)));
    socket.addEventListener("close", ({ code }) => {
      stopPinging();
      if (this.#socket === socket) this.#lose(code);
    });
  }

  #hear(frame: string): void {
    for (const line of frame.split("\n")) {
      if (!line.startsWith("{")) continue;
      const event = JSON.parse(line) as ServerEvent;
      if (event.type === "hello") {
        this.#attempts = 0;
        this.on.changed("open");
      }
      this.on.hear(event);
    }
  }

  #lose(code: number): void {
    this.#socket = null;
    const isShut = code === closeCodes.sessionEnded || code === closeCodes.accountClosed;
    if (code === closeCodes.tooManySockets) this.#stayAway("tooMany");
    else if (isShut) this.#stayAway("closed");
    else this.#openLater();
  }

  /** A socket without a network finds out after minutes. */
  #abandon(): void {
    const gone = this.#socket;
    this.#socket = null;
    gone?.close();
    if (!this.#isOver) this.#openLater();
  }

  #openLater(): void {
    this.on.changed("lost");
    clearTimeout(this.#retry);
    const wait = BACKOFF_MS[Math.min(this.#attempts, BACKOFF_MS.length - 1)] ?? 0;
    this.#attempts += 1;
    // Without a network there is nothing to try: its return is told.
    if (!navigator.onLine) return;
    // Apart from each other: after an outage not everybody comes back at once.
    this.#retry = setTimeout(() => void this.#open(), wait * (0.5 + Math.random()));
  }

  #stayAway(state: "closed" | "tooMany"): void {
    this.#isOver = true;
    this.on.changed(state);
  }
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
