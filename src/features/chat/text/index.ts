export { countCodePoints, previewOf } from "./characters";
export { mentionedKeys, nameKey } from "./mentions";
