import { countText } from "../../../../ui/badge-text";
import { slot } from "../../../../ui/client/dom";
import { showOwnTimes } from "../../../../ui/client/moments";
import { renewRegions } from "../../../../ui/client/regions";
import type { LiveTexts } from "../messages/french";
import type { ChatPlace } from "../../protocol";
import { createPresence } from "./presence";
import { previewOf } from "../../text/preview";
import { type ChatProps, fill } from "./props";
import { isSame } from "./same-place";

const FOLLOWED_ROOMS = 20;

/** Updates unread counts and presence everywhere on the page. */
export function createSidebar(root: HTMLElement, props: ChatProps) {
  const { texts, place: current } = props;
  const presence = createPresence(root, props);
  const links = () => [...root.querySelectorAll<HTMLAnchorElement>("a[data-place]")];
  const linkTo = (place: ChatPlace) => links().find((link) => isSame(placeOf(link), place));
  const renew = async (url = location.href) => {
    // The page that searches everywhere has no list.
    if (!root.querySelector('[data-region="places"]')) return;
    await renewRegions(url, ["places", "invitations", "rooms"]);
    presence.draw();
    showOwnTimes(root);
  };
  const soon = createPause(() => void renew());

  return {
    renew,
    /** The rooms to subscribe to besides the one that is open. */
    otherRooms: (): string[] =>
      links()
        .map(placeOf)
        .flatMap((place) => ("room" in place && !isSame(place, current) ? [place.room] : []))
        .slice(0, FOLLOWED_ROOMS),
    /** The overview shows more than one's own places, and renews itself soon after anything changed. */
    changed: () => {
      if (current === null) soon();
    },
    /** A message was sent or received: its place comes first, and a new conversation comes into the list. */
    said: (place: ChatPlace, content: string, { isUnread }: { isUnread: boolean }) => {
      const link = linkTo(place);
      if (!link) return soon();
      const item = link.closest("li");
      item?.parentElement?.prepend(item);
      if ("with" in place) showPreview(link, content);
      if (isUnread) count(link, texts, (unread) => unread + 1);
    },
    wasRead: (place: ChatPlace) => {
      const link = linkTo(place);
      if (link) count(link, texts, () => 0);
    },
    /** Presence and membership. */
    receive: presence.receive,
    draw: presence.draw,
  };
}

const RENEW_AFTER_MS = 600;

/** Runs the work once after the last of several calls. */
function createPause(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, RENEW_AFTER_MS);
  };
}

function showPreview(link: HTMLElement, content: string): void {
  const known = link.querySelector(".place-preview");
  const preview = known ?? document.createElement("span");
  preview.className = "place-preview";
  preview.textContent = previewOf(content);
  if (!known) link.append(preview);
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
