import * as z from "zod";
import { Language } from "../../../platform/language";
import {
  ChangePassword,
  DeleteAccount,
  Email,
  MakeRecoveryCodes,
  UpdateProfile,
  Username,
} from "../api/schemas";

const password = DeleteAccount.shape.password;
const next = z.string().max(500).optional();

export const SignInForm = z.object({
  identifier: z.string().trim().min(1).max(100),
  password,
  next,
});

export const RegisterForm = z.object({
  email: Email,
  /** An empty name is derived from the address. */
  username: z.preprocess(
    (name) => (typeof name === "string" && name.trim() === "" ? undefined : name),
    Username.optional(),
  ),
  password,
  next,
});

export const RecoveryForm = z.object({
  identifier: z.string().trim().min(1).max(100),
  code: z.string().trim().min(1).max(100),
  new_password: password,
});
export const RecoveryMailForm = z.object({ mail_identifier: z.string().trim().min(1).max(100) });
export const LinkForm = z.object({ new_password: password });
export const CodesForm = MakeRecoveryCodes;

const { first_name, last_name, bio } = UpdateProfile.shape;

/** Browsers send line ends as two characters, and count them as one. */
const withPlainLineEnds = (text: unknown) =>
  typeof text === "string" ? text.replaceAll("\r\n", "\n") : text;

export const ProfileForm = z.object({
  first_name,
  last_name,
  bio: z.preprocess(withPlainLineEnds, bio),
});

/** The picture itself is read as the API reads it. */
export const PictureForm = z.object({});

export const LanguageForm = z.object({
  language: Language,
  /** It is the page whose head had the switch; it is absent from the account's own form. */
  next: z.string().optional(),
});
export const PasswordForm = ChangePassword;
export const DeletionForm = DeleteAccount;
