import { renewRegions } from "../../../ui/client/regions";

/** The details of a place close as menus do, and are fetched anew when they are opened after something has changed. */
export function watchDetails(root: HTMLElement, renewed: () => void) {
  const details = root.querySelector<HTMLDetailsElement>('[data-slot="details"]');
  let isStale = false;

  const renew = async () => {
    isStale = !(await renewRegions(location.href, ["panel"]));
    renewed();
  };
  details?.addEventListener("toggle", () => {
    if (details.open && isStale) void renew();
  });
  details?.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    details.open = false;
    details.querySelector("summary")?.focus();
  });
  document.addEventListener("click", ({ target }) => {
    if (details?.open && target instanceof Node && !details.contains(target)) details.open = false;
  });

  return {
    /** What they show is no longer so. Open ones stay as they are: somebody may be filling in a form. */
    expire: () => {
      isStale = true;
    },
  };
}
