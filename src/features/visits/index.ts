export { countVisits } from "./pages/count-visits";
export { writeInvitation } from "./invitation";
export { decideGate, type GateReason, nextVisitInMs, ProfileType, type Visitor } from "./visit";
export { readVisitor } from "./visitors";
