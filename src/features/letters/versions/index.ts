// Loaded on use, by routes and pages: an isolate in which nobody edits a letter pays for none of it.
export { EditLettersForm } from "./edit-form";
export { findAlternatives } from "./find-alternatives";
export { getEditor } from "./get-editor";
export { listVersions } from "./list-versions";
export { restoreVersion } from "./restore-version";
export { SaveVersion } from "../api/save-schema";
export { saveVersion } from "./save-version";
export { editRulesOf } from "../pages/edit-rules";
export { respondWithEditor } from "../pages/views/edit-answers";
