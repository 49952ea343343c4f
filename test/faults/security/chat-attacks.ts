import {
  aPerson,
  aRoom,
  aWord,
  ask,
  bring,
  holdsWithin,
  must,
  openSocket,
  type Person,
  roomPath,
  say,
} from "./attacker";
import type { Attack, AttackedSite } from "./attack";

const MESSAGES = 25;
const MOST_COSTLY = 5;
const TRIES = 3;
const HEARD_WITHIN_MS = 5_000;

async function costlyMarkdown(site: AttackedSite): Promise<string | null> {
  const pieces = ["hello world ", "_*", "www.a_", "- ", "1. a", "[](", "`a``"];
  const times: number[] = [];
  for (const piece of pieces) {
    const person = await aPerson(site);
    const room = await aRoom(site, person);
    const text = piece.repeat(Math.floor(1_990 / piece.length)).trim();
    for (let count = 0; count < MESSAGES; count += 1)
      await say(site, room, { person, content: text });
    times.push(await quickestPage(site, `/chat/rooms/${encodeURIComponent(room)}`, person.address));
  }
  const [plain = 1, ...others] = times;
  const slow = others.flatMap((ms, index) =>
    ms > MOST_COSTLY * plain ? [`${pieces[index + 1]} ${Math.round(ms / plain)} ×`] : [],
  );
  return slow.length === 0 ? null : `pages cost ${slow.join(", ")}`;
}

/** A public room is open to everybody who has signed in. */
async function quickestPage(site: AttackedSite, path: string, address: string) {
  const reader = await aPerson(site, aWord(), address);
  const times: number[] = [];
  for (let count = 0; count < TRIES; count += 1) {
    const begun = performance.now();
    await must(site, path, { person: reader });
    times.push(performance.now() - begun);
  }
  return Math.min(...times);
}

async function regainRoom(site: AttackedSite): Promise<string | null> {
  const [first, second] = [await aPerson(site), await aPerson(site)];
  const room = await aRoom(site, first, true);
  await bring(site, room, [first, second]);
  const member = (id: number) => roomPath(room, `/members/${id}`);
  const body = { role: "owner" };
  await must(site, member(second.id), { method: "PUT", person: first, body });
  await must(site, member(first.id), { method: "DELETE", person: second });
  await say(site, room, { person: second, content: "said afterwards" });
  await must(site, roomPath(room, "/archive"), { method: "PUT", person: second });
  await must(site, roomPath(room, "/leave"), { method: "POST", person: second });
  const again = { name: room, is_private: true };
  const asked = { method: "POST", person: first, body: again };
  const created = await ask(site, "/api/v1/chat/rooms", asked);
  if (created.status !== 409) return `the name was given again (${created.status})`;
  const read = await ask(site, roomPath(room, "/messages"), { person: first });
  return read.status === 404 ? null : `reading answers ${read.status}`;
}

/** A person who is not blocked does the same, which shows that it would have been heard. */
async function notifyBlocker(site: AttackedSite): Promise<string | null> {
  const [blocker, blocked, friend] = [
    await aPerson(site),
    await aPerson(site),
    await aPerson(site),
  ];
  const room = await aRoom(site, blocker);
  const open = ({ token }: Person) =>
    openSocket(site, "/api/v1/ws", { authorization: `Bearer ${token}` });
  const ofBlocker = await open(blocker);
  const ofOthers = await Promise.all([blocked, friend].map(open));
  const [ofBlocked, ofFriend] = ofOthers;
  for (const person of [blocked, friend])
    await must(site, roomPath(room, "/join"), { method: "POST", person });
  // Those who have opened a conversation hear of the other one's presence.
  for (const socket of ofOthers) socket.send({ type: "dm_history", with: blocker.id });
  await Promise.all(
    ofOthers.map(({ heard }) =>
      holdsWithin(HEARD_WITHIN_MS, () => heard.some((frame) => frame.includes("history"))),
    ),
  );
  await must(site, `/api/v1/chat/blocks/${blocked.id}`, { method: "PUT", person: blocker });
  const [hidden, seen] = [aWord(), aWord()];
  await say(site, room, { person: blocked, content: `@${blocker.name} ${hidden}` });
  await say(site, room, { person: friend, content: `@${blocker.name} ${seen}` });
  const isNotified = (word: string) =>
    ofBlocker.heard.some((frame) => frame.includes('"notification"') && frame.includes(word));
  if (!(await holdsWithin(HEARD_WITHIN_MS, () => isNotified(seen)))) return "no mention was heard";
  ofBlocker.send({ type: "presence", state: "away" });
  const isAway = (frame: string) =>
    frame.includes('"presence"') && frame.includes(String(blocker.id)) && frame.includes('"away"');
  if (!(await holdsWithin(HEARD_WITHIN_MS, () => ofFriend?.heard.some(isAway) === true)))
    return "no presence was heard";
  for (const socket of [ofBlocker, ...ofOthers]) socket.end();
  const { text } = await must(site, "/api/v1/chat/notifications", { person: blocker });
  if (isNotified(hidden) || text.includes(hidden)) return "the blocked notify their blocker";
  return ofBlocked?.heard.some(isAway) ? "the blocked hear the blocker's presence" : null;
}

async function tellPrivateRooms(site: AttackedSite): Promise<string | null> {
  const [owner, stranger] = [await aPerson(site), await aPerson(site)];
  const room = await aRoom(site, owner, true);
  const paths = [
    "",
    "/messages",
    "/members",
    "/search?q=abc",
    "/bans",
    "/invitations",
    "/moderation",
  ];
  const told: string[] = [];
  for (const rest of paths) {
    const [known, absent] = await Promise.all(
      [room, aWord()].map((name) => ask(site, roomPath(name, rest), { person: stranger })),
    );
    const [one, other] = [known, absent].map((answer) => answer && shapeOf(answer.text));
    if (known?.status !== 404 || one !== other) told.push(`${rest || "/"} ${known?.status}`);
  }
  const page = await ask(site, `/chat/rooms/${room}`, { person: stranger });
  if (page.status !== 404) told.push(`the page ${page.status}`);
  return told.length === 0 ? null : `told apart by ${told.join(", ")}`;
}

/** Only the number of the request may differ. */
const shapeOf = (text: string) => text.replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, "");

export const chatAttacks: readonly Attack[] = [
  { fault: 5, what: "messages whose Markdown is expensive", run: costlyMarkdown },
  { fault: 6, what: "a room regained by its name", run: regainRoom },
  { fault: 11, what: "mentions and presence across a block", run: notifyBlocker },
  { fault: 16, what: "private rooms told apart from absent ones", run: tellPrivateRooms },
];
