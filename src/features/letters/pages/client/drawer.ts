import type { hc } from "hono/client";
import { find } from "../../../../ui/client/dom";
import type { LetterRoutes } from "../../api/routes";
import type { LetterStatus } from "../../api/schemas";
import type { IslandProps } from "../island-props";
import { letPass } from "./passing-notice";

type DrawerPage = {
  readonly island: HTMLElement;
  readonly props: IslandProps;
  readonly letters: ReturnType<typeof hc<LetterRoutes>>;
  /** The address of the page as it was opened. */
  readonly pageUrl: URL;
  readonly renew: (regions: readonly string[]) => Promise<boolean>;
  readonly showAddress: () => void;
  readonly announce: (text: string) => void;
};

/** Parameters of the address that say what has just been done. */
const UNDOABLE = ["deleted", "changed", "was"];
const REGIONS = ["history", "notice"];

/** It is what a person does in the drawer without leaving the page, each with a way to undo it. */
export function drawerOf(page: DrawerPage) {
  return {
    remove: (id: string) => removeLetter(page, id),
    restore: (id: string) => restoreLetter(page, id),
    changeStatus: (form: HTMLFormElement, button: HTMLButtonElement) =>
      changeStatus(page, form, button),
    watchNotice: () => watchNotice(page),
  };
}

async function removeLetter(page: DrawerPage, id: string): Promise<void> {
  const answer = await page.letters[":id"].$delete({ param: { id } }).catch(() => null);
  forgetUndoable(page);
  page.pageUrl.searchParams.set("deleted", id);
  const isDone = answer?.ok && (await page.renew(REGIONS));
  if (!isDone) return page.announce(page.props.actionFailed);
  page.showAddress();
  watchNotice(page);
  find(page.island, '[data-region="notice"] button', HTMLButtonElement).focus();
}

async function restoreLetter(page: DrawerPage, id: string): Promise<void> {
  const answer = await page.letters[":id"].restore.$post({ param: { id } }).catch(() => null);
  if (answer?.ok) forgetUndoable(page);
  const isDone = answer?.ok && (await page.renew(REGIONS));
  page.announce(isDone ? page.props.restored : page.props.actionFailed);
  if (!isDone) return;
  page.showAddress();
  find(page.island, "#history-title", HTMLElement).focus();
}

async function changeStatus(
  page: DrawerPage,
  form: HTMLFormElement,
  { value }: HTMLButtonElement,
): Promise<void> {
  const id = form.dataset["status"] ?? "";
  const was = find(form, '[name="was"]', HTMLInputElement).value;
  const isUndo = form.closest('[data-region="notice"]') !== null;
  const answer = await page.letters[":id"]
    .$patch({ param: { id }, json: { status: value as LetterStatus } })
    .catch(() => null);
  forgetUndoable(page);
  if (!isUndo && was !== value) {
    page.pageUrl.searchParams.set("changed", id);
    page.pageUrl.searchParams.set("was", was);
  }
  const isDone = answer?.ok && (await page.renew(REGIONS));
  if (!isDone) return page.announce(page.props.actionFailed);
  page.showAddress();
  watchNotice(page);
  if (isUndo) document.getElementById(`status-${id}-${value}`)?.focus({ preventScroll: true });
}

function watchNotice(page: DrawerPage): void {
  const notice = page.island.querySelector<HTMLElement>('[data-region="notice"] .notice');
  if (!notice) return;
  const takeAway = () => {
    const hasFocus = notice.contains(document.activeElement);
    notice.remove();
    // The drawer on its page, the pair on its own.
    const title = page.island.querySelector<HTMLElement>("#history-title, #pair-title");
    if (hasFocus) title?.focus({ preventScroll: true });
  };
  letPass(notice, {
    // The address keeps it: a reload is the way back to it.
    passed: takeAway,
    dismissed: () => {
      takeAway();
      forgetUndoable(page);
      page.showAddress();
    },
  });
}

function forgetUndoable({ pageUrl }: DrawerPage): void {
  for (const name of UNDOABLE) pageUrl.searchParams.delete(name);
}
