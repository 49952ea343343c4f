import { platformError } from "../../../platform/errors";

/** So many hashes, of 0.2 to 0.4 s each, end within seven seconds; later callers are asked to come back. */
const MOST_WAITING = 16;
const RETRY_AFTER_SECONDS = 5;
const BREATHER_MS = 20;
const POLL_MS = 20;
const LONGEST_POLL_MS = 250;
/** A request whose client has left is never resumed, so that one that has not looked for this long loses its place. */
const GONE_AFTER_MS = 5_000;

type Place = { seenAt: number };

/** The first one hashes, the others wait; there is one queue for an isolate, because a hash holds the whole isolate. */
let places: Place[] = [];

/**
 * It runs one hash at a time, with the event loop free between two. Requests look for themselves whether it is their turn,
 * since workerd does not resume a request by the promise of another one that has ended.
 */
export async function inHashQueue<T>(hash: () => Promise<T>): Promise<T> {
  const place = takePlace();
  try {
    while (places[0] !== place) {
      await pause(pauseAt(places.indexOf(place)));
      look(place);
    }
    // Timers that ran out during the last hash would begin the next one at once; requests that came meanwhile go first.
    await pause(BREATHER_MS);
    return await hash();
  } finally {
    places = places.filter((each) => each !== place);
  }
}

function takePlace(): Place {
  const now = Date.now();
  places = places.filter(({ seenAt }) => now - seenAt < GONE_AFTER_MS);
  if (places.length >= MOST_WAITING) {
    const details = { limit: `${MOST_WAITING} passwords at once`, seconds: RETRY_AFTER_SECONDS };
    throw platformError("RATE_LIMIT_EXCEEDED", { details, retryAfterSeconds: RETRY_AFTER_SECONDS });
  }
  const place = { seenAt: now };
  places.push(place);
  return place;
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
