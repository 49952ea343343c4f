import { enhanceForms } from "../../../ui/client/forms";
import { showOwnTimes } from "../../../ui/client/moments";
import { addSliders } from "./client/add-sliders";
import { sayThatItWorks } from "./client/say-that-it-works";
import { measureInPlace, sendMoves } from "./client/send-moves";
import { tieLines } from "./client/tie-lines";

const island = document.querySelector<HTMLElement>('[data-island="tailoring"]');
if (island) {
  showOwnTimes(island);
  addSliders(island);
  sayThatItWorks(island);
  const { cv } = island.dataset;
  if (cv !== undefined) {
    tieLines(island);
    sendMoves(island, cv);
    measureInPlace(island);
  }
  enhanceForms();
}
