import type { Presence, ServerEvent } from "../protocol";

/** The members of a room, and who of them is there, as far as a client knows. All functions are pure, for browsers and tests alike. */
export type Audience = {
  readonly room: string;
  /** Changes of membership up to this step are counted. */
  readonly seq: number;
  readonly memberCount: number;
  /** The members known by id; all of them when `isComplete`. */
  readonly members: ReadonlySet<number>;
  readonly isComplete: boolean;
  readonly online: ReadonlyMap<number, Presence>;
};

/** Applies an event of the room; one that is known already changes nothing. */
export function applyToAudience(audience: Audience, event: ServerEvent): Audience {
  switch (event.type) {
    case "joined":
      return event.data.room === audience.room ? arrived(audience, event.data) : audience;
    case "presence":
      return event.data.room === audience.room ? saw(audience, event.data) : audience;
    case "member":
      return event.data.room === audience.room ? changed(audience, event.data) : audience;
    case "resumed":
      return event.data.events.reduce(applyToAudience, audience);
    default:
      return audience;
  }
}

type Data<T extends ServerEvent["type"]> = Extract<ServerEvent, { type: T }>["data"];

/** The client itself has arrived, and hears who is there. */
const arrived = (audience: Audience, { online }: Data<"joined">): Audience => ({
  ...audience,
  online: new Map(online.map(({ from, state }) => [from, state])),
});

function saw(audience: Audience, { from, state }: Data<"presence">): Audience {
  const online = new Map(audience.online);
  if (state === "offline") online.delete(from);
  else online.set(from, state);
  return { ...audience, online };
}

function changed(audience: Audience, { seq, change, user }: Data<"member">): Audience {
  if (seq <= audience.seq) return audience;
  const counted = { ...audience, seq };
  if (change === "joined") return withMember(counted, user.id);
  const isGone = change === "left" || change === "kicked" || change === "banned";
  return isGone ? withoutMember(counted, user.id) : counted;
}

/** The page may have been made between the join and its event, and then it counts the member already. */
function withMember(audience: Audience, id: number): Audience {
  if (audience.members.has(id)) return audience;
  const members = new Set([...audience.members, id]);
  return { ...audience, members, memberCount: audience.memberCount + 1 };
}

function withoutMember(audience: Audience, id: number): Audience {
  const wasCounted = audience.members.has(id) || !audience.isComplete;
  const members = new Set(audience.members);
  members.delete(id);
  const online = new Map(audience.online);
  online.delete(id);
  const memberCount = Math.max(0, audience.memberCount - (wasCounted ? 1 : 0));
  return { ...audience, members, online, memberCount };
}
