export { excerptOf } from "./excerpt";
export {
  asksNothing,
  type ParsedQuery,
  parseQuery,
  type QueryFilter,
  type QueryProblem,
} from "./parse-query";
export { documentRef, foundIn, newestFirst, selectFound } from "./select-documents";
export { removeDocuments, type SearchDocument, storeDocuments } from "./store-documents";
export { indexed } from "./words";
