export { createRoom } from "./create-room";
export { enterRoom, joinRoom } from "./enter-room";
export { inviteToRoom, type RoomInvitation, listInvitations, withdrawInvitation } from "./invite";
export { roomKey } from "./known-rooms";
export { leaveRoom } from "./leave-room";
export { listMembers, type RoomMember } from "./list-members";
export { listRooms } from "./list-rooms";
export {
  editMessage,
  listMessages,
  listRendered,
  markRoomRead,
  postMessage,
  reactToMessage,
  removeMessage,
  searchMessages,
} from "./messages";
export {
  banMember,
  type RoomBan,
  kickMember,
  listBans,
  listModeration,
  muteMember,
  setMemberRole,
  unbanMember,
} from "./moderate";
export { type Moderation, openModeration } from "./open-moderation";
export { outranks } from "./ranks";
export {
  moderatesRoom,
  ownsRoom,
  requireAuthor,
  requireReadable as getRoom,
  type RoomView,
} from "./room-view";
export { archiveRoom, updateRoom } from "./update-room";
