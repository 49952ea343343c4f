export { type Account, displayName } from "./people/account";
export { AdminUser, MadeRecoveryLink, Pagination } from "./api/answers";
export { accountError } from "./errors";
export { exampleAdminUser, exampleLinkToken } from "./api/examples";
export { deleteAccount } from "./mine/delete-account";
export { exportMyData } from "./mine/export-my-data";
export { paginationOf } from "./api/pagination";
export { changePassword } from "./people/change-password";
export { type AccountCounts, countAccounts } from "./people/count-accounts";
export { getAccount, getUser } from "./people/get-account";
export { listAccounts, listUsers } from "./people/list-users";
export { presentOrRedirectToSignIn } from "./pages/present-or-redirect-to-sign-in";
export { makeRecoveryLink, type RecoveryLink } from "./recovery/recovery-links";
export { registerAccount } from "./people/register-account";
export { getAvatar, removeAvatar, setAvatar } from "./people/set-avatar";
export { setLanguage, updateProfile } from "./people/update-profile";
export { updateUser } from "./people/update-user";
export {
  AccountStatus,
  AdminUsersQuery,
  ChangePassword,
  DeleteAccount,
  Email,
  LoginCommunity,
  RegisterCommunity,
  RegisterOauth,
  UpdateProfile,
  UpdateUser,
  UserId,
  Username,
  UsersQuery,
} from "./api/schemas";
export { adoptSession } from "./sessions/adopt-session";
export { readCredential } from "./sessions/read-credential";
export { confirmEmail, mailEmailConfirmation, requireEmailLink } from "./people/confirm-email";
export { type Addressee, findAddressee } from "./people/find-addressee";
export { findNearPeople } from "./people/find-near-people";
export {
  findPeople,
  findPersonByName,
  type Person,
  selectPeople,
  selectPeopleNamed,
  selectPeopleOf,
} from "./people/find-people";
export { removeOldSessions } from "./sessions/remove-old-sessions";
export { signIn } from "./sessions/sign-in";
export { endSession, listSessions, signOut } from "./sessions/sign-out";
export { avatarUrl, toAdminUser } from "./api/wire";
