import { platformError } from "../../../platform/errors";

/** So many hashes, of 0.2 to 0.4 s each, end within seven seconds; later callers are asked to come back. */
const MOST_WAITING = 16;
const RETRY_AFTER_SECONDS = 5;
const BREATHER_MS = 20;
/** A breather that lasts longer than this was filled with the work of other requests, and another one follows. */
const IDLE_BREATHER_MS = 30;
const MOST_BREATHERS = 25;
const POLL_MS = 20;
const LONGEST_POLL_MS = 250;
/** A request whose client has left is never resumed, so that one that has not looked for this long loses its place. */
const GONE_AFTER_MS = 5_000;

type Place = { seenAt: number };

/** The first one hashes, the others wait; there is one queue for an isolate, because a hash holds the whole isolate. */
let places: Place[] = [];
/** These read what their hash needs, and will wait afterwards. */
let readers: Place[] = [];

/**
 * It runs the reads that a request does before its hash. A crowd is refused here, so that those who could not wait for a hash
 * do not cost the isolate their reads.
 */
export async function readBeforeHash<T>(read: () => Promise<T>): Promise<T> {
  const reader = admit();
  readers.push(reader);
  try {
    return await read();
  } finally {
    readers = readers.filter((each) => each !== reader);
  }
}

/**
 * It runs one hash at a time, with the event loop free between two. Requests look for themselves whether it is their turn,
 * since workerd does not resume a request by the promise of another one that has ended.
 */
export async function inHashQueue<T>(hash: () => Promise<T>): Promise<T> {
  const place = admit();
  places.push(place);
  try {
    while (places[0] !== place) {
      await pause(pauseAt(places.indexOf(place)));
      look(place);
    }
    await untilIdle(place);
    return await hash();
  } finally {
    places = places.filter((each) => each !== place);
  }
}

/** Timers that ran out during the last hash would begin the next one at once; requests that came meanwhile go first. */
async function untilIdle(place: Place): Promise<void> {
  for (let breathers = 0; breathers < MOST_BREATHERS; breathers += 1) {
    const began = Date.now();
    await pause(BREATHER_MS);
    look(place);
    if (Date.now() - began <= IDLE_BREATHER_MS) return;
  }
}

/** It refuses a newcomer while as many requests as can wait are on their way to a hash. */
function admit(): Place {
  const now = Date.now();
  const isThere = ({ seenAt }: Place) => now - seenAt < GONE_AFTER_MS;
  places = places.filter(isThere);
  readers = readers.filter(isThere);
  if (places.length + readers.length >= MOST_WAITING) {
    const details = { limit: `${MOST_WAITING} passwords at once`, seconds: RETRY_AFTER_SECONDS };
    throw platformError("RATE_LIMIT_EXCEEDED", { details, retryAfterSeconds: RETRY_AFTER_SECONDS });
  }
  return { seenAt: now };
}

/** A place that was taken for gone is taken again at the end. */
function look(place: Place): void {
  const now = Date.now();
  place.seenAt = now;
  places = places.filter(({ seenAt }) => now - seenAt < GONE_AFTER_MS);
  if (!places.includes(place)) places.push(place);
}

const pauseAt = (index: number) => Math.min(POLL_MS * Math.max(1, index), LONGEST_POLL_MS);

const pause = (ms: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
