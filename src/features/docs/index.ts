export { docsPages } from "./pages";
