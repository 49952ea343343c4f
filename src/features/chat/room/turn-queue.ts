import type { RoomRequest } from "./run-turn";

/** A room is busy when a turn begins less than 20 ms after the last one. Only then does a turn wait for more requests. */
const BUSY_MS = 20;
/** A busy turn waits until 2 ms bring no further request, but 10 ms at most. */
const QUIET_MS = 2;
const GATHER_MS = 10;
/** Every 128th turn waits the full time, to learn whether more requests would have come. */
const PROBE_TURNS = 128;
/** With 48 messages in a turn, one frame for each of a few sockets costs little, so that more need not be waited for. */
const LARGE_TURN = 48;

type Turn = {
  /** The number of sockets at the last broadcast. */
  readonly socketCount: () => number;
  readonly run: (requests: readonly RoomRequest[]) => void;
};

/**
 * Gathers requests into turns, so that many share one SQL statement and one frame per socket: a turn costs about the same
 * whatever it holds (`npm run bench -- --only chat`).
 */
export class TurnQueue {
  #waiting: RoomRequest[] = [];
  #turn: Promise<void> | null = null;
  #startedAt = 0;
  /** With this many requests a turn need not wait for more. */
  #enough = Number.POSITIVE_INFINITY;
  #turns = 0;
  #stopWaiting = () => {};

  constructor(private readonly turn: Turn) {}

  /** Whether the next request begins a turn. */
  get isIdle(): boolean {
    return this.#turn === null;
  }

  /** Resolves at the end of the turn that the request became part of. */
  add(request: RoomRequest): Promise<void> {
    this.#waiting.push(request);
    if (this.#waiting.length >= this.#enough) this.#stopWaiting();
    this.#turn ??= this.#gather();
    return this.#turn;
  }

  async #gather(): Promise<void> {
    const now = Date.now();
    const isBusy = now - this.#startedAt < BUSY_MS;
    if (isBusy && this.#waiting.length < this.#enough) {
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#stopWaiting = resolve;
      await Promise.race([promise, this.#untilQuiet(now)]);
      this.#stopWaiting = () => {};
    }
    // One more pass of the event loop collects what the sockets have already received.
    await scheduler.wait(0);
    this.#enough = this.#worthWaitingFor(this.#waiting.length);
    this.#startedAt = Date.now();
    const requests = this.#waiting;
    this.#waiting = [];
    this.#turn = null;
    this.turn.run(requests);
  }

  /** A busy room waits for as many requests as its last turn had, within the number that a frame per socket justifies. */
  #worthWaitingFor(count: number): number {
    const most = Math.max(this.turn.socketCount(), LARGE_TURN);
    if (count >= most) return most;
    const isProbe = ++this.#turns % PROBE_TURNS === 0;
    return isProbe || count < 2 ? Number.POSITIVE_INFINITY : count;
  }

  async #untilQuiet(startedAt: number): Promise<void> {
    for (let count = -1; count < this.#waiting.length;) {
      count = this.#waiting.length;
      await scheduler.wait(QUIET_MS);
      if (Date.now() - startedAt >= GATHER_MS) break;
    }
  }
}
