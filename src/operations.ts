import {
  communityAuthOperations,
  mineOperations,
  oauthOperations,
  userOperations,
} from "./features/accounts/operations";
import { adminOperations } from "./features/admin/operations";
import {
  chatMessageOperations,
  chatRoomOperations,
  chatSocketOperations,
  conversationOperations,
  roomMemberOperations,
  roomModerationOperations,
} from "./features/chat/operations";
import { healthOperations } from "./features/health/operations";
import { letterOperations } from "./features/letters/operations";
import { versionOperations } from "./features/letters/version-operations";
import { profileOperations } from "./features/profile/operations";
import type { FeatureOperations } from "./platform/openapi/operations";

/** Every documented API, in the order of the documentation. A feature adds one line; see platform/openapi/operations.ts. */
export const operations: readonly FeatureOperations[] = [
  profileOperations,
  letterOperations,
  versionOperations,
  oauthOperations,
  communityAuthOperations,
  mineOperations,
  userOperations,
  chatRoomOperations,
  chatMessageOperations,
  roomMemberOperations,
  roomModerationOperations,
  conversationOperations,
  chatSocketOperations,
  adminOperations,
  healthOperations,
];
