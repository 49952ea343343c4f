import * as z from "zod";
import { Language } from "../../../platform/language";
import { hasInvisible, hasVisible } from "../../../platform/visible-text";
import { isOfOneScript } from "../names/one-script";
import { Role } from "../../../platform/roles";

export const AccountStatus = z.enum(["active", "suspended", "deleted"]);
export type AccountStatus = z.infer<typeof AccountStatus>;

/** Joiners are invisible, yet Persian and the languages of India spell names with them. */
const withoutJoiners = (name: string) => name.replaceAll(/[\u200C\u200D]/g, "");

const personName = z
  .string()
  .trim()
  .max(50)
  .refine((name) => name === "" || hasVisible(name), "shows nothing")
  .refine((name) => !hasInvisible(withoutJoiners(name)), "a character of it is invisible")
  .transform((name) => name || null);

/** A name has letters of one script, digits, `.`, `_`, `-`, nothing invisible, and never an `@`, so that it cannot pass for an address at sign-in. */
export const Username = z
  .string()
  .trim()
  .normalize("NFKC")
  .min(2)
  .max(50)
  .regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u, "letters, digits, dots, hyphens and underscores")
  .refine((name) => !hasInvisible(name), "a character of it is invisible")
  .refine(isOfOneScript, "its letters are of several scripts")
  .refine((name) => !/^deleted-\d+$/i.test(name), "is reserved");

export const Email = z.string().trim().toLowerCase().max(100).pipe(z.email());

/** Any length is accepted, so that a wrong one is refused with its own code; the cap comes before anything is computed. */
const password = z.string().min(1).max(1_000);

export const RegisterOauth = z.object({
  email: Email,
  password,
  username: Username.optional(),
  full_name: z.string().trim().max(101).optional(),
});
export type RegisterOauth = z.infer<typeof RegisterOauth>;

export const RegisterCommunity = z.object({ username: Username, email: Email, password });

const identifier = z.string().trim().min(1).max(100);

/** It is the OAuth2 password form (RFC 6749, 4.3); `username` is an e-mail address or a user name. */
export const LoginOauth = z.object({
  grant_type: z.literal("password").optional(),
  username: identifier,
  password,
  scope: z.string().optional(),
});

/** The contract says `email`, but a user name works as well. */
export const LoginCommunity = z
  .object({ email: identifier.optional(), username: identifier.optional(), password })
  .transform(({ email, username, ...rest }) => ({ ...rest, identifier: email ?? username ?? "" }))
  .refine(({ identifier }) => identifier !== "", { path: ["email"], error: "is missing" });

const recoveryCode = z.string().trim().min(1).max(100);

/** `email` may be a user name as well, as at sign-in. */
export const RecoverByCode = z
  .object({
    email: identifier.optional(),
    username: identifier.optional(),
    code: recoveryCode,
    new_password: password,
  })
  .transform(({ email, username, code, new_password: newPassword }) => ({
    identifier: email ?? username ?? "",
    code,
    newPassword,
  }))
  .refine(({ identifier }) => identifier !== "", { path: ["email"], error: "is missing" });

/** It is the last part of the link's address. */
const linkToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/, "is no token of a link");

export const ReceiptToken = z.object({ receipt: linkToken });
export const RecoverByLink = z.object({ token: linkToken, new_password: password });
export const RecoveryToken = z.object({ token: linkToken });
export const RequestRecoveryMail = z.object({ email: identifier });
export const MakeRecoveryCodes = z.object({ password });

export const RefreshRequest = z.object({ refresh_token: z.string().min(1).max(1_000) });

/** An absent field stays as it is; an empty one or null is cleared. */
export const UpdateProfile = z
  .object({
    first_name: personName.nullable(),
    last_name: personName.nullable(),
    bio: z
      .string()
      .trim()
      .max(2_000)
      .transform((bio) => bio || null)
      .nullable(),
    language: Language,
  })
  .partial();
export type UpdateProfile = z.infer<typeof UpdateProfile>;

export const ChangePassword = z.object({ current_password: password, new_password: password });
export type ChangePassword = z.infer<typeof ChangePassword>;

export const DeleteAccount = z.object({ password });

/** A page number reaches this many rows: beyond, `after` goes on, so that no page reads more than the one before. */
export const DEEPEST_ROW = 10_000;

export const UsersQuery = z
  .object({
    page: z.coerce.number().int().min(1).default(1),
    limit: z.coerce.number().int().min(1).max(100).default(20),
    search: z.string().trim().max(100).default(""),
    /** It is the id of the last account seen, and replaces `page`. */
    after: z.coerce.number().int().min(0).optional(),
  })
  .refine(({ page, limit }) => page * limit <= DEEPEST_ROW, {
    path: ["page"],
    error: `reaches ${DEEPEST_ROW} accounts at most; walk on with after=<last id>`,
  });
export type UsersQuery = z.infer<typeof UsersQuery>;

export const AdminUsersQuery = z
  .object({ role: Role.optional(), status: AccountStatus.optional() })
  .and(UsersQuery);
export type AdminUsersQuery = z.infer<typeof AdminUsersQuery>;

export const UpdateUser = z
  .object({ role: Role.optional(), status: z.enum(["active", "suspended"]).optional() })
  .refine(({ role, status }) => role !== undefined || status !== undefined, {
    path: ["role"],
    error: "a role or a status is needed",
  });
export type UpdateUser = z.infer<typeof UpdateUser>;

export const UserId = z.object({
  id: z
    .string()
    .regex(/^[1-9]\d{0,14}$/)
    .transform(Number),
});
export const SessionId = z.object({ sessionId: z.string().regex(/^[A-Za-z0-9_-]{22}$/) });
