import { enhanceForms } from "../../../ui/client/forms";
import { showOwnTimes } from "../../../ui/client/moments";
import { editInPlace } from "./client/edit-in-place";
import { FindAndReplace } from "./client/find-bar";
import { startPlayer } from "./client/start-player";
import { takeDrops } from "./client/take-drops";
import { takeRecordings } from "./client/take-recordings";
import { TypeAlong } from "./client/type-along";
import { waitForWords } from "./client/wait-for-words";

const island = document.querySelector<HTMLElement>('[data-island="transcripts"]');
if (island) {
  showOwnTimes(island);
  if (island.querySelector("[data-waiting]")) waitForWords();
  for (const zone of island.querySelectorAll<HTMLElement>("[data-drop]")) takeDrops(zone);
  if (island.querySelector("[data-segments]")) editInPlace(island);
  const bar = island.querySelector<HTMLDetailsElement>("details[data-find]");
  if (bar) new FindAndReplace(bar).listen();
  const form = island.querySelector<HTMLFormElement>("form[data-recordings]");
  if (form) takeRecordings(form);
  const device = island.querySelector<HTMLElement>("[data-device]");
  // Few people open this page, and its module is of use there alone.
  if (device)
    void import("./client/device/listen-here").then((module) => module.listenHere(device));
  const recording = island.querySelector<HTMLElement>("[data-player]");
  const player = recording && startPlayer(island, recording);
  const typing = island.querySelector<HTMLFormElement>("form[data-typing]");
  if (player && typing) new TypeAlong(typing, player).listen();
  // An address that names the element too has scrolled to it by itself.
  if (location.hash === "") island.querySelector("[data-asked]")?.scrollIntoView();
  enhanceForms();
}
