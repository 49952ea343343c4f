import {
  communityAuthOperations,
  mineOperations,
  oauthOperations,
  userOperations,
} from "./features/accounts/api/operations";
import { adminOperations } from "./features/admin/api/operations";
import {
  chatMessageOperations,
  chatRoomOperations,
  chatSocketOperations,
  conversationOperations,
  roomMemberOperations,
  roomModerationOperations,
} from "./features/chat/api/operations";
import { healthOperations } from "./features/health/api/operations";
import { letterOperations } from "./features/letters/api/operations";
import { versionOperations } from "./features/letters/api/version-operations";
import { profileOperations } from "./features/profile/api/operations";
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
