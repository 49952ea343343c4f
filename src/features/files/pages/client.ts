import { find } from "../../../ui/client/dom";
import { enhanceForms } from "../../../ui/client/forms";
import { UploadInParts } from "./client/upload-in-parts";

const island = find(document, '[data-island="files"]', HTMLElement);
new UploadInParts(find(island, "form[data-upload]", HTMLFormElement)).listen();
enhanceForms();
