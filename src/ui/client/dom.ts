/** It finds an element that the markup promises, and throws an error without it, since that is a bug of the page. */
export function find<T extends Element>(
  root: ParentNode,
  selector: string,
  type: abstract new () => T,
): T {
  const element = root.querySelector(selector);
  if (element instanceof type) return element;
  throw new Error(`The page has no ${type.name} ${selector}`);
}

export const slot = (root: ParentNode, name: string): HTMLElement =>
  find(root, `[data-slot="${name}"]`, HTMLElement);

/** Empty text hides the slot. */
export function fillSlot(root: ParentNode, name: string, text: string | undefined): void {
  const element = slot(root, name);
  element.textContent = text ?? "";
  element.hidden = !text;
}

/** It copies the one element that a `<template>` holds. */
export function copyTemplate(root: ParentNode, name: string): HTMLElement {
  const template = find(root, `template[data-template="${name}"]`, HTMLTemplateElement);
  const copy = template.content.firstElementChild?.cloneNode(true);
  if (copy instanceof HTMLElement) return copy;
  throw new Error(`The template ${name} is empty`);
}
