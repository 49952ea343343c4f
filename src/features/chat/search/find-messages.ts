import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { allInOrder } from "../../../platform/all-in-order";
import {
  asksNothing,
  excerptOf,
  type ParsedQuery,
  parseQuery,
  type QueryProblem,
} from "../../../engines/search";
import { findPeople, type Person } from "../../accounts";
import { pairOf, roomOf } from "../objects";
import type { ChatMessage, ChatPlace } from "../protocol";
import { roomKey } from "../rooms/known-rooms";
import { nameKey } from "../text";
import { selectHits, selectNamed } from "./select-hits";
import { parseMessageRef } from "./tokens";

/** A message that was found, and the place where it was said. */
export type MessageHit = {
  readonly message: ChatMessage;
  /** Each word that matched stands between U+E000 and U+E001. */
  readonly excerpt: string;
  readonly place: ChatPlace;
  /** The name of the room or of the other person. */
  readonly placeName: string;
};

export type MessagesFound = {
  /** Newest first. */
  readonly hits: readonly MessageHit[];
  /** Goes on behind these; null at the end. A page may hold fewer than asked for, and still not be the last. */
  readonly cursor: number | null;
  readonly problems: readonly QueryProblem[];
};

type Search = {
  readonly q: string;
  readonly limit: number;
  readonly cursor?: number | undefined;
};

/**
 * Searches everything that the person may read: their rooms and conversations, and open rooms. The database finds the messages and
 * decides on permission in one statement; their places then give the texts as they are now, so that a deleted one is never shown.
 */
export async function findMessages(ctx: Ctx, { q, limit, cursor }: Search): Promise<MessagesFound> {
  const { userId } = requireUser(ctx);
  const query = parseQuery(q);
  if (query.problems.length > 0 || asksNothing(query)) return nothing(query.problems);
  const search = { userId, query, cursor };
  const hits = selectHits(ctx, search).limit(limit + 1);
  const [people, rooms, rows] = await ctx.db.batch([...selectNamed(ctx, search), hits]);
  const problems = unknownNames(query, { userId, people, rooms });
  if (problems.length > 0) return nothing(problems);
  const page = rows.slice(0, limit);
  return {
    hits: await readHits(ctx, page, query),
    cursor: rows.length > limit ? (page.at(-1)?.id ?? null) : null,
    problems,
  };
}

const nothing = (problems: readonly QueryProblem[]): MessagesFound => ({
  hits: [],
  cursor: null,
  problems,
});

type Known = {
  readonly userId: number;
  readonly people: readonly Person[];
  readonly rooms: readonly { readonly name: string }[];
};

/** A private room of others is as unknown as one that is not there. */
function unknownNames(query: ParsedQuery, { userId, people, rooms }: Known): QueryProblem[] {
  const reason = "unknown";
  const isPerson = (name: string) =>
    people.find(({ username }) => nameKey(username) === nameKey(name.replace(/^@/, "")));
  const isPlace = (name: string) => {
    const peer = isPerson(name);
    if (peer && peer.id !== userId) return true;
    return rooms.some((room) => roomKey(room.name) === roomKey(name));
  };
  return [
    ...query.from
      .filter((name) => !isPerson(name))
      .map((value) => ({ filter: "from", value, reason }) as const),
    ...query.in
      .filter((name) => !isPlace(name))
      .map((value) => ({ filter: "in", value, reason }) as const),
  ];
}

type Row = { readonly ref: string; readonly room: string | null };

/** Reads what was found from where it is stored, beside the names of the people one talks with. */
async function readHits(
  ctx: Ctx,
  rows: readonly Row[],
  { terms }: ParsedQuery,
): Promise<MessageHit[]> {
  const { userId } = requireUser(ctx);
  const found = rows.map(({ ref, room }) => ({ ...parseMessageRef(ref), ref, room }));
  const peers = found.flatMap(({ place }) => (place.kind === "dm" ? [peerIn(place, userId)] : []));
  const [people, messages] = await allInOrder([findPeople(ctx, peers), readTexts(ctx, found)]);
  return found.flatMap(({ ref, room, place }): MessageHit[] => {
    const message = messages.get(ref);
    // The text may have been edited since the search took it.
    const excerpt = message ? excerptOf(message.content, terms) : null;
    if (!message || excerpt === null) return [];
    if (place.kind === "room") {
      return room === null ? [] : [{ message, excerpt, place: { room }, placeName: room }];
    }
    const peer = people.find(({ id }) => id === peerIn(place, userId));
    if (!peer || peer.status === "deleted") return [];
    return [{ message, excerpt, place: { with: peer.id }, placeName: peer.username }];
  });
}

type Found = { readonly ref: string; readonly place: FoundPlace; readonly id: number };

/** Asks each place once for all its messages. They come by their references; those that are gone are missing. */
async function readTexts(ctx: Ctx, found: readonly Found[]): Promise<Map<string, ChatMessage>> {
  const byPlace = Map.groupBy(found, ({ ref }) => ref.slice(0, ref.indexOf(":")));
  const texts = await Promise.all(
    [...byPlace].map(async ([token, hits]) => {
      const [place] = hits.map((hit) => hit.place);
      const ids = hits.map(({ id }) => id);
      const messages = place ? await placeObject(ctx, place).present(ids) : [];
      return messages.map((message) => [`${token}:${message.id}`, message] as const);
    }),
  );
  return new Map(texts.flat());
}

type FoundPlace = ReturnType<typeof parseMessageRef>["place"];

const peerIn = ({ people: [low, high] }: FoundPlace & { kind: "dm" }, userId: number) =>
  userId === low ? high : low;

const placeObject = ({ env }: Ctx, place: FoundPlace) =>
  place.kind === "room" ? roomOf(env, place.id) : pairOf(env, ...place.people);
