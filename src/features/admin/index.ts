export { Empty, Frame } from "./pages/views/frame";
