// Loaded on use, by routes and pages: an isolate in which nobody edits a letter pays for none of it.
export { baseIn, fieldOfIssue, postedFields, toSave } from "./edit-form";
export { getEditor } from "./get-editor";
export { listVersions } from "./list-versions";
export { restoreVersion } from "./restore-version";
export { SaveVersion } from "../api/save-schema";
export { saveVersion } from "./save-version";
export { respondWithEditor } from "../pages/views/edit-answers";
