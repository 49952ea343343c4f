import type { SequencedEvent } from "../../protocol";
import type { PlaceProps } from "./props";

const PAGE = 100;
const MOST_PAGES = 10;

export type Members = ReturnType<typeof createMembers>;

/** The members to mention in a room: those on the page, those who joined since and, once they are needed, all others. */
export function createMembers(props: PlaceProps, room: string) {
  const names = new Map(props.people);
  let after = props.moreMembers;
  let loading: Promise<void> | null = null;

  const loadRest = async () => {
    for (let page = 0; page < MOST_PAGES && after !== null; page += 1) {
      const found = await fetchMembers(room, after);
      if (!found) return;
      for (const { user_id: id, username } of found) names.set(id, username);
      after = found.length < PAGE ? null : (found.at(-1)?.user_id ?? null);
    }
  };

  return {
    /** The names of all members but the person. */
    others: () => [...names].flatMap(([id, name]) => (id === props.self.id ? [] : name)),
    /** It returns null when all members are known or on their way. */
    loadRest: (): Promise<void> | null => {
      if (after === null || loading) return null;
      loading = loadRest().finally(() => {
        loading = null;
      });
      return loading;
    },
    receive: ({ type, data }: SequencedEvent) => {
      if (type !== "member") return;
      const { change, user } = data;
      if (change === "joined") names.set(user.id, user.username);
      if (change === "left" || change === "kicked" || change === "banned") names.delete(user.id);
    },
  };
}

type Listed = { readonly user_id: number; readonly username: string };

async function fetchMembers(room: string, after: number): Promise<Listed[] | null> {
  const path = `/api/v1/chat/rooms/${encodeURIComponent(room)}/members`;
  const response = await fetch(`${path}?limit=${PAGE}&after=${after}`).catch(() => null);
  if (!response?.ok) return null;
  return ((await response.json()) as { data: Listed[] }).data;
}
