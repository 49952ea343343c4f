import { find } from "../../../../ui/client/dom";

const ADDED = "slides";
/** The slider takes fewer steps than the number, so that keys get along quickly. */
const STEP = "5";

/** A slider is set beside each number that may have one; both always show the same. */
export function addSliders(root: ParentNode): void {
  for (const field of root.querySelectorAll<HTMLElement>("[data-slider]")) {
    if (field.dataset[ADDED] === undefined) addSlider(field);
  }
}

function addSlider(field: HTMLElement): void {
  const number = find(field, 'input[type="number"]', HTMLInputElement);
  const slider = document.createElement("input");
  slider.type = "range";
  slider.id = `${number.id}-slider`;
  slider.min = number.min;
  slider.max = number.max;
  slider.step = STEP;
  slider.value = number.value;
  slider.setAttribute("aria-labelledby", `${number.id}-label`);
  number.before(slider);
  field.dataset[ADDED] = "";
  slider.addEventListener("input", () => {
    number.value = slider.value;
  });
  number.addEventListener("input", () => {
    slider.value = number.value;
  });
}
