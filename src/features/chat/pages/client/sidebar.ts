import { countText } from "../../../../ui/badge-text";
import { slot } from "../../../../ui/client/dom";
import { renewRegions } from "../../../../ui/client/regions";
import type { LiveTexts } from "../messages/french";
import type { ChatPlace, ServerEvent } from "../../protocol";
import { createPresence } from "./presence";
import { fill } from "./props";
import { isSame } from "./same-place";

const FOLLOWED_ROOMS = 20;

/** Updates unread counts and presence everywhere on the page. */
export function createSidebar(root: HTMLElement, texts: LiveTexts, current: ChatPlace | null) {
  const presence = createPresence(root, texts, current);
  const links = () => [...root.querySelectorAll<HTMLAnchorElement>("a[data-place]")];
  const linkTo = (place: ChatPlace) => links().find((link) => isSame(placeOf(link), place));
  const renew = async () => {
    await renewRegions(location.href, ["places"]);
    presence.draw();
  };

  return {
    renew,
    /** The rooms to subscribe to besides the one that is open. */
    otherRooms: (): string[] =>
      links()
        .map(placeOf)
        .flatMap((place) => ("room" in place && !isSame(place, current) ? [place.room] : []))
        .slice(0, FOLLOWED_ROOMS),
    /** It is called when a message arrived in another place. */
    arrived: (place: ChatPlace) => {
      const link = linkTo(place);
      if (link) count(link, texts, (unread) => unread + 1);
      else void renew();
    },
    wasRead: (place: ChatPlace) => {
      const link = linkTo(place);
      if (link) count(link, texts, () => 0);
    },
    presence: (event: Extract<ServerEvent, { type: "presence" }>["data"]) => {
      presence.saw(event);
      presence.draw();
    },
    joined: presence.joined,
    draw: presence.draw,
  };
}

const placeOf = (link: HTMLElement) => JSON.parse(link.dataset["place"] ?? "{}") as ChatPlace;

function count(link: HTMLElement, texts: LiveTexts, change: (unread: number) => number): void {
  const badge = link.querySelector<HTMLElement>("[data-unread]");
  if (!badge) return;
  const unread = change(Number(badge.dataset["unread"]));
  badge.dataset["unread"] = String(unread);
  badge.hidden = unread === 0;
  slot(badge, "count").textContent = countText(unread);
  const text = unread === 1 ? texts.unreadOne : texts.unread;
  slot(badge, "count-text").textContent = fill(text, { count: unread });
}
