import { createSourceCard, type SourceCard } from "./source-card";

const SHOW_MS = 140;
const HIDE_MS = 220;

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/**
 * Sentences show their sources on hover, focus and tap, in the words of the notes below the letter. Each letter is one tab
 * stop, and arrows move inside it. A browser without popovers keeps the notes.
 */
export function enhanceCitations(root: ParentNode): void {
  if (!("showPopover" in HTMLElement.prototype)) return;
  for (const card of root.querySelectorAll<HTMLElement>(".source-card")) {
    const column = card.parentElement;
    const sentences = [...(column?.querySelectorAll<HTMLElement>(".sheet .sentence") ?? [])];
    if (!column || sentences.length === 0) continue;
    enhanceLetter({ card: createSourceCard(card), column, sentences });
  }
}

type Letter = {
  readonly card: SourceCard;
  readonly column: HTMLElement;
  readonly sentences: readonly HTMLElement[];
};

function enhanceLetter(letter: Letter): void {
  prepare(letter);
  onHover(letter);
  onFocus(letter);
  onTap(letter);
  onKeys(letter);
}

function onHover({ card, column, sentences }: Letter): void {
  let timer = 0;
  const soon = (act: () => void, delayMs: number) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => !card.isPinned() && act(), delayMs);
  };
  column.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType !== "mouse") return;
    const sentence = sentenceAt(sentences, target);
    if (sentence) soon(() => card.show(sentence), SHOW_MS);
    // The pointer is on its way to the card, so the card stays open.
    else if (card.holds(target)) clearTimeout(timer);
    else soon(card.hide, HIDE_MS);
  });
  column.addEventListener("pointerleave", ({ pointerType }) => {
    if (pointerType === "mouse") soon(card.hide, HIDE_MS);
  });
}

function onFocus({ card, column, sentences }: Letter): void {
  column.addEventListener("focusin", ({ target }) => {
    const sentence = sentenceAt(sentences, target);
    if (!sentence) return;
    for (const other of sentences) other.tabIndex = other === sentence ? 0 : -1;
    if (sentence.matches(":focus-visible")) card.show(sentence);
  });
  column.addEventListener("focusout", ({ relatedTarget }) => {
    if (!card.holds(relatedTarget) && !sentenceAt(sentences, relatedTarget)) card.hide();
  });
}

function onTap({ card, column, sentences }: Letter): void {
  column.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("[data-close]")) return card.leave();
    const sentence = sentenceAt(sentences, target);
    // A person who selects text wants the text, not the card.
    if (!sentence || getSelection()?.isCollapsed === false) return;
    if (card.isPinned() && card.shown() === sentence) card.hide();
    else card.show(sentence, { isPinned: true });
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (!card.holds(target) && !sentenceAt(sentences, target)) card.hide();
  });
}

function onKeys({ card, column, sentences }: Letter): void {
  column.addEventListener("keydown", (event) => {
    const sentence = sentenceAt(sentences, event.target);
    if (!sentence || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = nextOf(event.key, sentences.indexOf(sentence), sentences.length);
    if (next !== null) sentences[next]?.focus();
    else if (event.key === "Enter" || event.key === " ") {
      card.show(sentence, { isPinned: true });
      card.focus();
    } else return;
    event.preventDefault();
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") card.leave();
  });
}

/** It returns the sentence that a key leads to; it is null for other keys. */
function nextOf(key: string, index: number, count: number): number | null {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const step = STEPS[key];
  return step === undefined ? null : Math.max(0, Math.min(count - 1, index + step));
}

function sentenceAt(
  sentences: readonly HTMLElement[],
  target: EventTarget | null,
): HTMLElement | null {
  const element = target instanceof Element ? target.closest<HTMLElement>(".sentence") : null;
  return element && sentences.includes(element) ? element : null;
}

function prepare({ card, sentences }: Letter): void {
  const keys = card.id.replace(/card$/, "keys");
  for (const [index, sentence] of sentences.entries()) {
    sentence.role = "button";
    sentence.tabIndex = index === 0 ? 0 : -1;
    sentence.setAttribute("aria-haspopup", "dialog");
    sentence.setAttribute("aria-expanded", "false");
    sentence.setAttribute("aria-controls", card.id);
    const described = `${sentence.id}-kind`;
    sentence.setAttribute("aria-describedby", index === 0 ? `${described} ${keys}` : described);
  }
}
