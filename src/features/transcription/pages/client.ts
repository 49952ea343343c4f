import { enhanceForms } from "../../../ui/client/forms";
import { showOwnTimes } from "../../../ui/client/moments";
import { editInPlace } from "./client/edit-in-place";
import { takeDrops } from "./client/take-drops";
import { waitForWords } from "./client/wait-for-words";

const island = document.querySelector<HTMLElement>('[data-island="transcripts"]');
if (island) {
  showOwnTimes(island);
  const waiting = island.querySelector<HTMLElement>("[data-waiting]");
  if (waiting) waitForWords(waiting);
  for (const zone of island.querySelectorAll<HTMLElement>("[data-drop]")) takeDrops(zone);
  if (island.querySelector("[data-segments]")) editInPlace(island);
  // An address that names the element too has scrolled to it by itself.
  if (location.hash === "") island.querySelector("[data-asked]")?.scrollIntoView();
  enhanceForms();
}
