import { countAll, countText } from "../badge-text";
import { slot } from "./dom";

type NewBadge = {
  /** It is the path of the navigation's item. */
  readonly path: string;
  readonly count: number;
  /** It says the number in words. */
  readonly label: string;
};

/** It shows a new number beside an item of the navigation, and in the title of the page. */
export function showNavBadge({ path, count, label }: NewBadge): void {
  const badge = document.querySelector<HTMLElement>(`.nav-badge[data-badge="${path}"]`);
  if (!badge) return;
  const before = waiting();
  badge.dataset["count"] = String(count);
  badge.hidden = count === 0;
  slot(badge, "count").textContent = countText(count);
  slot(badge, "count-text").textContent = ` (${label})`;
  const sum = waiting();
  showSum(sum);
  document.title = prefixOf(sum) + document.title.slice(prefixOf(before).length);
}

function showSum(sum: number): void {
  const badge = document.querySelector<HTMLElement>(".badge-sum");
  if (!badge) return;
  badge.hidden = sum === 0;
  badge.textContent = countText(sum);
}

const prefixOf = (count: number) => (count > 0 ? `(${countText(count)}) ` : "");

/** The title counts everything that waits, whichever item it belongs to. */
function waiting(): number {
  const badges = [...document.querySelectorAll<HTMLElement>(".nav-badge")];
  return countAll(badges.map((badge) => ({ count: Number(badge.dataset["count"]) })));
}
