export { countVisits } from "./count-visits";
export { writeInvitation } from "./invitation";
export { invitationPages } from "./pages";
export { decideGate, type GateReason, nextVisitInMs, ProfileType, type Visitor } from "./visit";
export { readVisitor } from "./visitors";
