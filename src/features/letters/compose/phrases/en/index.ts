export { antiMotivation } from "./anti-motivation";
export { company } from "./company";
export { direct, directAnti } from "./direct";
export { directCompany } from "./direct-company";
export { directJob, formalJob, warmJob } from "./job";
export { motivation } from "./formal";
export { quotations } from "./quotations";
export { warm, warmAnti } from "./warm";
