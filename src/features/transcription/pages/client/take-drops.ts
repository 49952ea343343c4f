import { find } from "../../../../ui/client/dom";

/** A file that is dropped on the zone is chosen in its field; without scripts the field alone is there. */
export function takeDrops(zone: HTMLElement): void {
  const input = find(zone, 'input[type="file"]', HTMLInputElement);
  find(zone, "[data-drop-hint]", HTMLElement).hidden = false;
  const hover = (event: DragEvent, isOver: boolean) => {
    event.preventDefault();
    zone.toggleAttribute("data-over", isOver);
  };
  for (const type of ["dragenter", "dragover"] as const) {
    zone.addEventListener(type, (event) => hover(event, true));
  }
  zone.addEventListener("dragleave", (event) => hover(event, false));
  zone.addEventListener("drop", (event) => {
    hover(event, false);
    const { files } = event.dataTransfer ?? {};
    if (files && files.length > 0) input.files = files;
  });
}
