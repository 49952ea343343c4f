import * as z from "zod";
import { Language } from "../../../platform/language";
import { Role } from "../../../platform/roles";
import { AccountStatus } from "./schemas";

/**
 * These are the answers of both APIs of accounts. Only their types reach the Worker; the documentation and the tests read
 * the schemas.
 */
const moment = z.iso.datetime();
const name = z.string().nullable();

/** It is the bare account of the OAuth2 family. */
export const OauthAccount = z.object({
  id: z.number().int(),
  email: name,
  username: z.string(),
  full_name: name,
  role: Role,
  is_active: z.boolean(),
  created_at: moment,
  updated_at: moment,
});
export type OauthAccount = z.infer<typeof OauthAccount>;

export const Tokens = z.object({
  access_token: z.string(),
  token_type: z.literal("bearer"),
  /** It is in whole seconds. */
  expires_in: z.number().int(),
  refresh_token: z.string(),
});

export const RegisteredUser = z.object({
  user_id: z.number().int(),
  username: z.string(),
  email: name,
  /** They are shown this once; each of them sets a new password once. */
  recovery_codes: z.array(z.string()),
});

export const MadeRecoveryCodes = z.object({ recovery_codes: z.array(z.string()) });

/** It is a one-time link that an admin hands over. */
export const MadeRecoveryLink = z.object({ url: z.url(), expires_at: moment });

export const SignedInUser = Tokens.extend({
  user: z.object({ id: z.number().int(), username: z.string(), email: name, role: Role }),
});

/** It is another person in the list; the address is for its owner and admins only. */
export const ListedUser = z.object({
  id: z.number().int(),
  username: z.string(),
  email: name.optional(),
  first_name: name,
  last_name: name,
  avatar: name,
});
export type ListedUser = z.infer<typeof ListedUser>;

export const PublicProfile = ListedUser.extend({ bio: name, created_at: moment });
export type PublicProfile = z.infer<typeof PublicProfile>;

export const OwnProfile = z.object({
  id: z.number().int(),
  username: z.string(),
  email: name,
  role: Role,
  first_name: name,
  last_name: name,
  bio: name,
  avatar: name,
  language: Language.nullable(),
  created_at: moment,
  updated_at: moment,
});
export type OwnProfile = z.infer<typeof OwnProfile>;

/** It is a person as an admin sees them. */
export const AdminUser = OwnProfile.extend({ status: AccountStatus });
export type AdminUser = z.infer<typeof AdminUser>;

/** It is one of the person's signed-in devices. */
export const DeviceAnswer = z.object({
  id: z.string(),
  device: z.string(),
  created_at: moment,
  last_seen_at: moment,
  is_current: z.boolean(),
});
export type DeviceAnswer = z.infer<typeof DeviceAnswer>;

/** It is where the receipt of an erasure can be looked at, by whoever has these addresses. */
export const ReceiptPlaces = z.object({ receipt_url: z.string(), receipt_page: z.string() });
export type ReceiptPlaces = z.infer<typeof ReceiptPlaces>;

/** It is the receipt of an erasure, which holds no word of what was erased. */
export const ErasureReceipt = z.object({
  status: z.enum(["under_way", "completed"]),
  requested_at: moment,
  completed_at: moment.nullable(),
  expires_at: moment.nullable(),
  /** It counts what was erased so far, by kind. */
  erased: z.record(z.string(), z.number().int()),
});
export type ErasureReceipt = z.infer<typeof ErasureReceipt>;

export const Pagination = z.object({
  page: z.number().int(),
  limit: z.number().int(),
  total: z.number().int(),
  pages: z.number().int(),
});
