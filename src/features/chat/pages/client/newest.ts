import { slot } from "../../../../ui/client/dom";
import type { LiveTexts } from "../messages/french";
import { fill } from "./props";
import { isAtEnd, toEnd } from "./scroll";

/** The button that leads back to the newest message, with the number of those that came meanwhile. */
export function createNewest(root: HTMLElement, texts: LiveTexts, reached: () => void) {
  const [log, button] = [slot(root, "log"), slot(root, "newest")];
  let count = 0;

  const draw = () => {
    const isThere = isAtEnd(log);
    if (isThere) count = 0;
    button.hidden = isThere;
    const text = count === 1 ? texts.newMessage : fill(texts.newMessages, { count });
    button.textContent = `${count > 0 ? text : texts.newest} ↓`;
  };
  const jump = () => {
    toEnd(log);
    draw();
  };
  button.addEventListener("click", () => {
    jump();
    log.focus({ preventScroll: true });
  });
  return {
    jump,
    arrived: () => {
      count += 1;
      draw();
    },
    scrolled: () => {
      draw();
      if (isAtEnd(log)) reached();
    },
  };
}
