export { communityAuthOperations } from "./operations/community-auth";
export { mineOperations } from "./operations/mine";
export { oauthOperations } from "./operations/oauth";
export { userOperations } from "./operations/users";
