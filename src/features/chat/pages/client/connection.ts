import { closeCodes, type ClientEvent, type ServerEvent } from "../../protocol";

export type ConnectionState = "connecting" | "open" | "lost" | "closed" | "tooMany";

type Handlers = {
  readonly receive: (event: ServerEvent) => void;
  readonly changed: (state: ConnectionState) => void;
};

export type Connection = {
  /** Returns false when there is no connection and nothing was sent. */
  readonly send: (event: ClientEvent) => boolean;
};

const BACKOFF_MS = [500, 1_000, 2_000, 4_000, 8_000, 15_000];
const PING_MS = 25_000;
const PONG_WITHIN_MS = 10_000;

/** A socket that reconnects by itself until the server tells it to stay away. The first event of each is `hello`. */
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

  /** Opens the connection. Handlers are called from here on. */
  start(): void {
    this.on.changed("connecting");
    void this.#open();
  }

  send(event: ClientEvent): boolean {
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
    socket.addEventListener("message", ({ data }) => this.#receive(String(data)));
    socket.addEventListener("close", ({ code }) => {
      stopPinging();
      if (this.#socket === socket) this.#lose(code);
    });
  }

  #receive(frame: string): void {
    for (const line of frame.split("\n")) {
      if (!line.startsWith("{")) continue;
      const event = JSON.parse(line) as ServerEvent;
      if (event.type === "hello") {
        this.#attempts = 0;
        this.on.changed("open");
      }
      this.on.receive(event);
    }
  }

  #lose(code: number): void {
    this.#socket = null;
    const isShut = code === closeCodes.sessionEnded || code === closeCodes.accountClosed;
    if (code === closeCodes.tooManySockets) this.#stayAway("tooMany");
    else if (isShut) this.#stayAway("closed");
    else this.#openLater();
  }

  /** Gives the socket up at once, because a browser notices a lost network only after minutes. */
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
    // Without a network there is nothing to try; the `online` event reports its return.
    if (!navigator.onLine) return;
    // The random delay keeps clients from coming back all at once after an outage.
    this.#retry = setTimeout(() => void this.#open(), wait * (0.5 + Math.random()));
  }

  #stayAway(state: "closed" | "tooMany"): void {
    this.#isOver = true;
    this.on.changed(state);
  }
}

/** The address is absolute, because browsers of 2023 accept no relative address here. */
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

/** Sends a ping every 25 s, and closes the socket when nothing comes back within 10 s. */
function keepAlive(socket: WebSocket): () => void {
  let silence: ReturnType<typeof setTimeout> | undefined;
  socket.addEventListener("message", () => clearTimeout(silence));
  const pinging = setInterval(() => {
    if (socket.readyState !== WebSocket.OPEN) return;
    socket.send("ping");
    clearTimeout(silence);
    silence = setTimeout(() => socket.close(), PONG_WITHIN_MS);
  }, PING_MS);
  return () => {
    clearInterval(pinging);
    clearTimeout(silence);
  };
}
