export { antiMotivation } from "./anti-motivation";
export { motivation } from "./motivation";
