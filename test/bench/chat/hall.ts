import { once } from "node:events";
import { WebSocket } from "ws";
import { type Dialect, type DialectName, dialects } from "./dialects";
import { Latencies } from "./latencies";

/** Every line has this before the number of its message, whoever sends it. */
const MARK = '"client_id":"m';
const NEWS = "message";
const CONTENT = "The order of all that is said here is the same for everybody.";
const DRAIN_MS = 15_000;
const OPENING_AT_ONCE = 25;

/** A frame as `ws` hands it over. Its text is ASCII: decoded as Latin-1, which costs least. */
type Raw = { toString(encoding: "latin1"): string };

type Client = {
  readonly socket: WebSocket;
  /** Messages heard so far; the next one has to be the one that others heard at this place. */
  heard: number;
  frames: number;
};

export type HallOptions = {
  readonly name: DialectName;
  readonly origin: string;
  readonly room: string;
  readonly sockets: number;
};

/** All stand in one room, say things, and check that each of them hears all of it in one order. */
export class Hall {
  readonly #dialect: Dialect;
  readonly #clients: Client[] = [];
  /** Numbers of messages as they were heard first; whoever hears another order breaks it. */
  readonly #order: number[] = [];
  readonly #sentAt: number[] = [];
  readonly #senders: number[] = [];
  #latencies = new Latencies();
  #faults = 0;
  #deliveries = 0;
  #wake: (() => void) | null = null;
  /** A sender has heard its own message. */
  #answered: (sender: number) => void = () => {};

  private constructor(private readonly options: HallOptions) {
    this.#dialect = dialects[options.name];
  }

  static async open(options: HallOptions): Promise<Hall> {
    const hall = new Hall(options);
    for (let index = 0; index < options.sockets; index += OPENING_AT_ONCE) {
      const count = Math.min(OPENING_AT_ONCE, options.sockets - index);
      await Promise.all(Array.from({ length: count }, (_, offset) => hall.#enter(index + offset)));
    }
    return hall;
  }

  /** Keeps `inFlight` messages on their way for so long: whoever hears their own says the next. */
  async talk(inFlight: number, ms: number) {
    this.#latencies = new Latencies();
    const began = performance.now();
    const before = this.#deliveries;
    this.#answered = (sender) => {
      if (performance.now() - began < ms) this.#say(sender);
    };
    for (let slot = 0; slot < inFlight; slot += 1) this.#say(slot % this.options.sockets);
    await new Promise((resolve) => setTimeout(resolve, ms));
    await this.#drain();
    const seconds = (performance.now() - began) / 1_000;
    return {
      perSecond: (this.#deliveries - before) / seconds,
      p50: this.#latencies.quantile(0.5),
      p99: this.#latencies.quantile(0.99),
      ...this.#verdict(),
    };
  }

  /** One message at a time into silence: how long until everybody has it. */
  async whisper(times: number, pauseMs: number) {
    this.#answered = () => {};
    this.#latencies = new Latencies();
    for (let time = 0; time < times; time += 1) {
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      this.#say(time % this.options.sockets);
      await this.#drain();
    }
    return {
      p50: this.#latencies.quantile(0.5),
      p99: this.#latencies.quantile(0.99),
      ...this.#verdict(),
    };
  }

  /** So many messages of one client at once into silence: how many frames they come in at another, each time. */
  async burst(size: number, times: number, pauseMs: number): Promise<number[]> {
    this.#answered = () => {};
    const frames: number[] = [];
    const listener = this.#clients.at(-1);
    for (let time = 0; time < times; time += 1) {
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      const before = listener?.frames ?? 0;
      for (let count = 0; count < size; count += 1) this.#say(0);
      await this.#drain();
      frames.push((listener?.frames ?? 0) - before);
    }
    return frames;
  }

  async close(): Promise<void> {
    for (const { socket } of this.#clients) socket.terminate();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }

  async #enter(index: number): Promise<void> {
    const { name, origin, room } = this.options;
    const { url, isOpenAtOnce } = this.#dialect;
    const address = url(origin.replace(/^http/, "ws"), { room, socket: index });
    const socket = new WebSocket(address, {
      perMessageDeflate: false,
      skipUTF8Validation: true,
      maxPayload: 64 * 1_024 * 1_024,
    });
    const client: Client = { socket, heard: 0, frames: 0 };
    this.#clients[index] = client;
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    socket.on("message", (data: Raw) => this.#hear({ client, index, open }, data));
    await once(socket, "open");
    socket.on("error", (error) => {
      throw new Error(`A socket to ${name} broke`, { cause: error });
    });
    if (!isOpenAtOnce) await opened;
  }

  #hear({ client, index, open }: { client: Client; index: number; open: () => void }, data: Raw) {
    const frame = data.toString("latin1");
    const what = this.#dialect.attend(frame);
    if (typeof what === "object") return client.socket.send(what.answer);
    if (what === "open") return open();
    if (what === "ignore") return;
    const now = performance.now();
    let isMessage = false;
    for (let start = 0; start < frame.length;) {
      const end = frame.indexOf("\n", start);
      const stop = end < 0 ? frame.length : end;
      const mark = this.#isNews(frame, start) ? frame.indexOf(MARK, start) : -1;
      if (mark >= 0 && mark < stop) {
        isMessage = true;
        this.#take(
          { client, index, now },
          Number.parseInt(frame.slice(mark + MARK.length, mark + MARK.length + 9)),
        );
        if (index === 0) this.#read(frame.slice(start, stop));
      }
      start = stop + 1;
    }
    if (isMessage) client.frames += 1;
  }

  /** `{"type":"message"` or `42["message"`: what else comes is for the sender alone. */
  #isNews(frame: string, start: number): boolean {
    return frame.startsWith(NEWS, start + 9) || frame.startsWith(NEWS, start + 4);
  }

  #take(
    { client, index, now }: { client: Client; index: number; now: number },
    number: number,
  ): void {
    const place = client.heard;
    client.heard += 1;
    this.#deliveries += 1;
    if (place === this.#order.length) this.#order.push(number);
    else if (this.#order[place] !== number) this.#faults += 1;
    this.#latencies.add(now - (this.#sentAt[number] ?? 0));
    if (this.#senders[number] === index) this.#answered(index);
    if (this.#wake && this.#isQuiet()) this.#wake();
  }

  /** One client reads everything as a page would: what it says is what was said. */
  #read(line: string): void {
    const { content, seq } = this.#dialect.dataOf(line) as { content?: string; seq?: number };
    if (content !== CONTENT || typeof seq !== "number") this.#faults += 1;
  }

  #say(sender: number): void {
    const number = this.#sentAt.length;
    this.#senders.push(sender);
    const data = JSON.stringify({ room: "bench", content: CONTENT, client_id: `m${number}` });
    this.#sentAt.push(performance.now());
    this.#clients[sender]?.socket.send(this.#dialect.encode(data));
  }

  readonly #isQuiet = () => this.#deliveries >= this.#sentAt.length * this.#clients.length;

  async #drain(): Promise<void> {
    if (this.#isQuiet()) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, DRAIN_MS);
    this.#wake = resolve;
    await promise;
    clearTimeout(timer);
    this.#wake = null;
  }

  /** Deliveries that never came, came twice, or came in another order than to others. */
  #verdict() {
    const missing = this.#clients.reduce(
      (sum, { heard }) => sum + Math.abs(this.#sentAt.length - heard),
      0,
    );
    const repeated = this.#order.length - new Set(this.#order).size;
    return { missing, disorder: this.#faults + repeated };
  }
}
