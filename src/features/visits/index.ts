export { countVisits } from "./pages/count-visits";
export { writeInvitation } from "./invitation";
export { decideGate, type GateReason, nextVisitInMs, ProfileType, type Visitor } from "./visit";
export { askForInvitation } from "./invitations/ask-for-invitation";
export {
  answerInvitation,
  listPendingInvitations,
  type PendingInvitation,
} from "./invitations/answer-invitation";
export { AskForInvitation, type InvitationStatus } from "./invitations/invitation-request";
export { readGuest } from "./invitations/read-guest";
