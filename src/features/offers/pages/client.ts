import { enhanceForms } from "../../../ui/client/forms";
import { showOwnTimes } from "../../../ui/client/moments";

const island = document.querySelector<HTMLElement>('[data-island="offers"]');
if (island) {
  showOwnTimes(island);
  enhanceForms();
}
