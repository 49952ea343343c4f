export { countCodePoints, PREVIEW_CHARACTERS, previewOf } from "./characters";
export { mentionedKeys, nameKey } from "./mentions";
