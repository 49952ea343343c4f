import { communityAuthOperations } from "./operations/community-auth";
import { erasureOperations } from "./operations/erasures";
import { mineOperations } from "./operations/mine";
import { oauthOperations } from "./operations/oauth";
import { recoveryOperations } from "./operations/recovery";
import { userOperations } from "./operations/users";

/** They are in the order of the documentation. */
export const accountOperations = [
  oauthOperations,
  communityAuthOperations,
  recoveryOperations,
  mineOperations,
  erasureOperations,
  userOperations,
];
