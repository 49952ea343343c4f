import type { Account } from "../people/account";
import type {
  AdminUser,
  DeviceAnswer,
  ErasureReceipt,
  ListedUser,
  OauthAccount,
  OwnProfile,
  PublicProfile,
  ReceiptPlaces,
} from "./answers";
import { type Receipt, receiptPage } from "../erasure/receipt";
import type { Device } from "../sessions/sign-out";

const iso = (ms: number) => new Date(ms).toISOString();

/** A new picture has a new address, so that browsers may keep the old one as long as they like. */
export const avatarUrl = ({ id, avatar }: Pick<Account, "id" | "avatar">) =>
  avatar === null ? null : `/api/v1/users/${id}/avatar?v=${avatar.slice(-12)}`;

/** It is the bare account of the OAuth2 family. */
export const toOauthAccount = (account: Account): OauthAccount => ({
  id: account.id,
  email: account.email,
  username: account.username,
  full_name: [account.firstName, account.lastName].filter(Boolean).join(" ") || null,
  role: account.role,
  is_active: account.status === "active",
  created_at: iso(account.createdAt),
  updated_at: iso(account.updatedAt),
});

/** It is the person's own profile in the community family. */
export const toOwnProfile = (account: Account): OwnProfile => ({
  id: account.id,
  username: account.username,
  email: account.email,
  role: account.role,
  first_name: account.firstName,
  last_name: account.lastName,
  bio: account.bio,
  avatar: avatarUrl(account),
  language: account.language,
  created_at: iso(account.createdAt),
  updated_at: iso(account.updatedAt),
});

/**
 * E-mail addresses are for their owner and for admins: a deliberate deviation from the contract, which shows them to all.
 */
const emailFor = (account: Account, sees: boolean) => (sees ? { email: account.email } : {});

export const toListedUser = (account: Account, seesEmail: boolean): ListedUser => ({
  id: account.id,
  username: account.username,
  ...emailFor(account, seesEmail),
  first_name: account.firstName,
  last_name: account.lastName,
  avatar: avatarUrl(account),
});

export const toPublicProfile = (account: Account, seesEmail: boolean): PublicProfile => ({
  ...toListedUser(account, seesEmail),
  bio: account.bio,
  created_at: iso(account.createdAt),
});

/** It is one of the person's own signed-in devices. */
export const toDevice = ({ id, device, createdAt, lastSeenAt, isThis }: Device): DeviceAnswer => ({
  id,
  device,
  created_at: iso(createdAt),
  last_seen_at: iso(lastSeenAt),
  is_current: isThis,
});

export const toReceiptPlaces = (token: string): ReceiptPlaces => ({
  receipt_url: `/api/v1/users/erasures/${token}`,
  receipt_page: receiptPage(token),
});

/** Kinds of which nothing was there are left out. */
export const toReceipt = (receipt: Receipt): ErasureReceipt => ({
  status: receipt.completedAt === null ? "under_way" : "completed",
  requested_at: iso(receipt.requestedAt),
  completed_at: receipt.completedAt === null ? null : iso(receipt.completedAt),
  expires_at: receipt.expiresAt === null ? null : iso(receipt.expiresAt),
  erased: Object.fromEntries(
    receipt.erased.filter(({ count }) => count > 0).map(({ kind, count }) => [kind, count]),
  ),
});

/** It is a person as an admin sees them. */
export const toAdminUser = (account: Account): AdminUser => ({
  ...toOwnProfile(account),
  status: account.status,
});
