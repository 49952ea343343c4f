import { followJob, type JobNews } from "../../../engines/jobs/client/follow-job";
import { find, slot } from "../../../ui/client/dom";
import { enhanceForms } from "../../../ui/client/forms";
import { showOwnTimes } from "../../../ui/client/moments";
import type { Language } from "../../../platform/language";
import { formatPercent } from "../../../ui/percent";
import { DropZone } from "./client/drop-zone";
import { tieBoxes } from "./client/tie-boxes";

const island = document.querySelector<HTMLElement>('[data-island="analyses"]');
if (island) {
  showOwnTimes(island);
  const form = island.querySelector<HTMLFormElement>("form[data-cv]");
  if (form) new DropZone(form).listen();
  const card = island.querySelector<HTMLElement>("[data-job]");
  if (card) watch(card);
  const sheets = island.querySelector<HTMLElement>("[data-sheets]");
  if (sheets) tieBoxes(sheets);
  enhanceForms();
}

function watch(card: HTMLElement): void {
  const language = card.dataset["language"] === "en" ? "en" : "fr";
  followJob(`/api/cv/jobs/${card.dataset["job"] ?? ""}`, {
    onNews: (news) => {
      showProgress(card, news, language);
      // The page of the analysis has the same address.
      if (news.status === "completed" || news.status === "failed") location.reload();
    },
    onConnection: (isConnected) => {
      slot(card, "connection").hidden = isConnected;
    },
  });
}

function showProgress(card: HTMLElement, news: JobNews, language: Language): void {
  find(card, "progress", HTMLProgressElement).value = news.progress;
  slot(card, "percent").textContent = formatPercent(news.progress, language);
  const steps = [...card.querySelectorAll<HTMLElement>("[data-step]")];
  const current = steps.findIndex((step) => step.dataset["step"] === news.step);
  if (current < 0) return;
  for (const [index, step] of steps.entries()) {
    step.dataset["state"] = index < current ? "done" : index === current ? "current" : "todo";
    step.removeAttribute("aria-current");
  }
  steps[current]?.setAttribute("aria-current", "step");
  slot(card, "announcement").textContent = steps[current]?.textContent ?? "";
}
