import { fillSlot, slot } from "../../../ui/client/dom";
import { renewRegions } from "../../../ui/client/regions";
import type { LiveTexts } from "../messages/french";
import type { Place, Presence, ServerEvent } from "../protocol";
import { fill } from "./props";

const FOLLOWED_ROOMS = 20;

/** Unread counts and presence, wherever the page shows them. */
// oxlint-disable-next-line max-lines-per-function -- one state, and the small functions that share it
export function createSidebar(root: HTMLElement, texts: LiveTexts, current: Place | null) {
  const presence = new Map<number, Presence>();
  const online = new Set<number>();

  const links = () => [...root.querySelectorAll<HTMLAnchorElement>("a[data-place]")];
  const placeOf = (link: HTMLElement) => JSON.parse(link.dataset["place"] ?? "{}") as Place;
  const linkTo = (place: Place) => links().find((link) => isSame(placeOf(link), place));

  const count = (link: HTMLElement, change: (unread: number) => number) => {
    const badge = link.querySelector<HTMLElement>("[data-unread]");
    if (!badge) return;
    const unread = change(Number(badge.dataset["unread"]));
    badge.dataset["unread"] = String(unread);
    badge.hidden = unread === 0;
    slot(badge, "count").textContent = unread > 99 ? "99+" : String(unread);
    slot(badge, "count-text").textContent = fill(texts.unread, { count: unread });
  };
  const drawPresence = () => {
    for (const dot of root.querySelectorAll<HTMLElement>("[data-presence]")) {
      const state = presence.get(Number(dot.dataset["presence"])) ?? "offline";
      dot.hidden = state === "offline";
      dot.dataset["state"] = state;
      dot.setAttribute("role", "img");
      dot.setAttribute("aria-label", state === "away" ? texts.isAway : texts.isOnline);
    }
    if (current && "room" in current) {
      const text = online.size > 0 ? fill(texts.online, { count: online.size }) : "";
      fillSlot(root, "online", text);
    }
  };
  const renew = async () => {
    await renewRegions(location.href, ["places"]);
    drawPresence();
  };
  const saw = ({
    from,
    state,
    room,
  }: {
    from: number;
    state: Presence;
    room?: string | undefined;
  }) => {
    presence.set(from, state);
    if (!current || !("room" in current) || current.room !== room) return;
    if (state === "offline") online.delete(from);
    else online.add(from);
  };

  return {
    renew,
    /** Rooms to hear beside the one that is open. */
    otherRooms: (): string[] =>
      links()
        .map(placeOf)
        .flatMap((place) => ("room" in place && !isSame(place, current) ? [place.room] : []))
        .slice(0, FOLLOWED_ROOMS),
    /** Something was said elsewhere. */
    arrived: (place: Place) => {
      const link = linkTo(place);
      if (link) count(link, (unread) => unread + 1);
      else void renew();
    },
    wasRead: (place: Place) => {
      const link = linkTo(place);
      if (link) count(link, () => 0);
    },
    presence: (event: Extract<ServerEvent, { type: "presence" }>["data"]) => {
      saw(event);
      drawPresence();
    },
    joined: ({ room, online: people }: Extract<ServerEvent, { type: "joined" }>["data"]) => {
      if (isSame({ room }, current)) online.clear();
      for (const person of people) saw({ ...person, room });
      drawPresence();
    },
  };
}

export const isSame = (one: Place, other: Place | null) =>
  other !== null &&
  ("room" in one
    ? "room" in other && one.room === other.room
    : "with" in other && one.with === other.with);
