export { allowDocsStyles, docsPages } from "./pages";
