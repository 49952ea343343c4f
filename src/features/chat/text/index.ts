export { countCodePoints } from "./characters";
export { PREVIEW_CHARACTERS, PREVIEWED_CHARACTERS, previewOf } from "./preview";
export { mentionedKeys, nameKey } from "./mentions";
