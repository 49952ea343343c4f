export { docsPages } from "./pages/pages";
