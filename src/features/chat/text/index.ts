export { countCharacters, previewOf } from "./characters";
export { mentionedKeys, nameKey } from "./mentions";
