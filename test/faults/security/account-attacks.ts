import { strFromU8, unzipSync } from "fflate";
import {
  aPerson,
  aRoom,
  aWord,
  ask,
  bring,
  dataOf,
  holdsWithin,
  must,
  openSocket,
  PASSWORD,
  type Person,
  roomPath,
  say,
  signInBrowser,
} from "./attacker";
import type { Attack, AttackedSite } from "./attack";

const ERASED_WITHIN_MS = 40_000;
const HEARD_WITHIN_MS = 5_000;
/** The close code of a socket whose session has ended. */
const SESSION_ENDED = 4001;

async function endOtherSessions(site: AttackedSite): Promise<string | null> {
  const owner = await aPerson(site);
  const [laptop, thief] = [await signInBrowser(site, owner), await signInBrowser(site, owner)];
  const own = { origin: site.origin, "cf-connecting-ip": owner.address };
  const asThief = { headers: { ...own, cookie: thief } };
  const ticket = async () =>
    dataOf<{ ticket: string }>(
      await must(site, "/api/v1/ws/ticket", { ...asThief, method: "POST" }),
    ).ticket;
  const socket = await openSocket(site, "/api/v1/ws", asThief.headers);
  if (socket.closed() !== null) throw new Error(`no socket: ${socket.closed()}`);
  const kept = await ticket();
  const headers = { ...own, cookie: laptop };
  await must(site, "/account/sessions/end-others", { method: "POST", headers });
  const isClosed = await holdsWithin(HEARD_WITHIN_MS, () => socket.closed() !== null);
  if (!isClosed) return "the thief's socket is still open";
  if (socket.closed() !== SESSION_ENDED) return `the socket was closed with ${socket.closed()}`;
  const again = await openSocket(site, `/api/v1/ws?ticket=${kept}`);
  again.end();
  return again.closed() === 401 ? null : `the ticket opened a socket (${again.closed()})`;
}

/** The person leaves one room, is put out of another, and mentions its owner before. */
async function deleteAfterLeaving(site: AttackedSite): Promise<string | null> {
  const [owner, person] = [await aPerson(site), await aPerson(site)];
  const [open, closed] = [await aRoom(site, owner), await aRoom(site, owner, true)];
  await must(site, roomPath(open, "/join"), { method: "POST", person });
  await bring(site, closed, [owner, person]);
  const [left, kicked] = [aWord(), aWord()];
  await say(site, open, { person, content: left });
  await must(site, roomPath(open, "/leave"), { method: "POST", person });
  await say(site, closed, { person, content: `@${owner.name} ${kicked}` });
  const gone = roomPath(closed, `/members/${person.id}`);
  await must(site, gone, { method: "DELETE", person: owner });
  const exported = await exportOf(site, person);
  if (![left, kicked].every((word) => exported.includes(word)))
    return "the export lacks what was said in rooms since left";
  const notified = () =>
    must(site, "/api/v1/chat/notifications", { person: owner }).then(({ text }) => text);
  if (!(await holdsWithin(HEARD_WITHIN_MS, async () => (await notified()).includes(kicked))))
    return "the mention was never notified";
  await erase(site, person);
  const read = [
    roomPath(open, "/messages"),
    roomPath(closed, "/messages"),
    roomPath(open, `/search?q=${left}`),
    roomPath(closed, `/search?q=${kicked}`),
    roomPath(closed, "/moderation"),
    `/api/v1/chat/search?q=${kicked}`,
    "/api/v1/chat/notifications",
    `/api/v1/users?search=${person.name}`,
  ];
  const found = new Set<string>();
  const isErased = async () => {
    found.clear();
    for (const path of read) {
      const { text } = await must(site, path, { person: owner });
      // A search repeats what was asked for.
      const { data } = JSON.parse(text) as { data: unknown };
      const shown = JSON.stringify(data);
      if ([left, kicked, person.name].some((word) => shown.includes(word))) found.add(path);
    }
    return found.size === 0;
  };
  // The outbox of a room reaches the inboxes within seconds.
  if (await holdsWithin(HEARD_WITHIN_MS, isErased)) return null;
  return `words are left in ${[...found].join(", ")}`;
}

async function exportOf(site: AttackedSite, { token, address }: Person): Promise<string> {
  const response = await fetch(`${site.origin}/api/v1/users/me/export`, {
    headers: { authorization: `Bearer ${token}`, "cf-connecting-ip": address },
  });
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  return Object.values(files)
    .map((file) => strFromU8(file))
    .join("\n");
}

async function erase(site: AttackedSite, person: Person): Promise<void> {
  const body = { password: PASSWORD };
  const deletion = await must(site, "/api/v1/users/me", { method: "DELETE", person, body });
  const receipt = dataOf<{ receipt_url: string }>(deletion).receipt_url;
  const isOver = async () => {
    const { status } = dataOf<{ status: string }>(await must(site, receipt));
    return status === "completed";
  };
  if (!(await holdsWithin(ERASED_WITHIN_MS, isOver))) throw new Error("The receipt stays open");
}

/** Each of these looks like the first one. */
async function doubleNames(site: AttackedSite): Promise<string | null> {
  const name = `pa${aWord()}`;
  await aPerson(site, name);
  const invisible = [0x3164, 0x1160, 0xfe0f, 0x180b, 0x17b4, 0x200b, 0xad, 0xe0100, 0x2062];
  const doubles = [
    ...invisible.map((code) => name + String.fromCodePoint(code)),
    `${name.slice(0, 3)}\u034f${name.slice(3)}`,
    name.replace("a", "\u0430"),
    name.replace("p", "\u0440"),
    name.toUpperCase(),
  ];
  const taken: string[] = [];
  for (const [index, username] of doubles.entries()) {
    const account = { username, email: `${aWord()}@example.test`, password: PASSWORD };
    const headers = { "cf-connecting-ip": `198.18.${index}.1` };
    const request = { method: "POST", headers, body: account };
    const { status } = await ask(site, "/api/v1/auth/register", request);
    if (status !== 400 && status !== 409) taken.push(`${JSON.stringify(username)} ${status}`);
  }
  const person = await aPerson(site);
  const body = { name: "\u3164" };
  const blank = await ask(site, "/api/v1/chat/rooms", { method: "POST", person, body });
  if (blank.status !== 400) taken.push(`a room of nothing ${blank.status}`);
  return taken.length === 0 ? null : taken.join(", ");
}

export const accountAttacks: readonly Attack[] = [
  { fault: 1, what: "a thief's socket and ticket after “end others”", run: endOtherSessions },
  { fault: 3, what: "words in rooms left before a deletion (and 12)", run: deleteAfterLeaving },
  { fault: 10, what: "names that read like another one", run: doubleNames },
];
