import { find } from "../../../ui/client/dom";
import { enhanceForms } from "../../../ui/client/forms";
import { UploadInParts } from "../../../ui/client/uploads/upload-in-parts";

const island = find(document, '[data-island="files"]', HTMLElement);
const form = find(island, "form[data-upload]", HTMLFormElement);
const purpose = find(form, "select", HTMLSelectElement);
new UploadInParts(form, {
  home: "/files",
  // A smaller file goes with the form: one request, and no way to go on is needed.
  wholeUpToBytes: 8 * 1024 * 1024,
  purpose: () => purpose.value,
  restore: (name) => {
    purpose.value = name;
  },
}).listen();
enhanceForms();
