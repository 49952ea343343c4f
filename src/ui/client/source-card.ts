const MARGIN = 12;
const GAP = 6;

/** It is the popover of one letter. A pinned one stays until it is closed; another one closes when the pointer leaves. */
export type SourceCard = {
  readonly id: string;
  readonly show: (sentence: HTMLElement, how?: { isPinned: boolean }) => void;
  readonly hide: () => void;
  /** It closes the card and gives the focus back, if the card had it. */
  readonly leave: () => void;
  readonly focus: () => void;
  readonly holds: (target: EventTarget | null) => boolean;
  readonly shown: () => HTMLElement | null;
  readonly isPinned: () => boolean;
};

export function createSourceCard(card: HTMLElement): SourceCard {
  let shown: HTMLElement | null = null;
  card.hidden = false;

  const isPinned = () => card.hasAttribute("data-pinned");
  const holds = (target: EventTarget | null) => target instanceof Node && card.contains(target);
  const hide = () => {
    if (!shown) return;
    shown.setAttribute("aria-expanded", "false");
    shown = null;
    card.hidePopover();
  };
  const leave = () => {
    if (holds(document.activeElement)) shown?.focus({ preventScroll: true });
    hide();
  };
  const show = (sentence: HTMLElement, how = { isPinned: isPinned() && shown === sentence }) => {
    card.toggleAttribute("data-pinned", how.isPinned);
    if (shown !== sentence) {
      shown?.setAttribute("aria-expanded", "false");
      sentence.setAttribute("aria-expanded", "true");
      shown = sentence;
      fillCard(card, sentence);
      card.showPopover();
    }
    placeCard(card, sentence);
  };
  return {
    id: card.id,
    show,
    hide,
    leave,
    focus: () => card.focus({ preventScroll: true }),
    holds,
    shown: () => shown,
    isPinned: () => shown !== null && isPinned(),
  };
}

function fillCard(card: HTMLElement, sentence: HTMLElement): void {
  const note = document.querySelector(`[data-note="${sentence.id}"]`)?.cloneNode(true);
  if (!(note instanceof Element)) return;
  for (const named of note.querySelectorAll("[id]")) named.removeAttribute("id");
  card.querySelector('[data-slot="note"]')?.replaceChildren(...note.childNodes);
  card.scrollTop = 0;
}

/**
 * The card stands under the sentence's last line, or above its first where there is no room; on a phone the style sheet
 * places it.
 */
function placeCard(card: HTMLElement, sentence: HTMLElement): void {
  const lines = sentence.getClientRects();
  const [first, last] = [lines[0], lines[lines.length - 1]];
  if (!first || !last) return;
  const { width, height } = card.getBoundingClientRect();
  if (getComputedStyle(card).position === "fixed") {
    const hidden = last.bottom + MARGIN - (innerHeight - height);
    if (hidden > 0) scrollBy({ top: Math.min(hidden, first.top - MARGIN) });
    return;
  }
  const isRoomBelow = last.bottom + GAP + height < innerHeight || first.top < height + GAP;
  const top = isRoomBelow ? last.bottom + GAP : first.top - GAP - height;
  const left = isRoomBelow ? last.left : first.left;
  // The card stays within its own letter, so that the other letter can be read on.
  const column = (card.parentElement ?? card).getBoundingClientRect();
  const inColumn = Math.max(column.left, Math.min(left, column.right - width));
  card.style.setProperty("--top", `${top + scrollY}px`);
  card.style.setProperty("--left", `${inColumn + scrollX}px`);
}
