import * as z from "zod";
import { lazily } from "../../platform/lazily";
import { fromBase64Url, isSignedBy, sign, toBase64Url } from "../../platform/signature";
import { ProfileType } from "./visit";

const PURPOSE = "invitation";

export const invitationSchema = lazily(() =>
  z.object({
    profile: ProfileType,
    /** It is the guest's name as the owner wrote it, shown to the guest. */
    invitee: z.string().trim().min(1).max(100),
    /** It is Unix time in seconds. */
    expiresAt: z.number().int(),
  }),
);
export type Invitation = z.infer<ReturnType<typeof invitationSchema>>;

/** It is the part of the link after `/i/`: base64url JSON, a dot, its signature. */
export async function writeInvitation(secret: string, invitation: Invitation): Promise<string> {
  const value = toBase64Url(new TextEncoder().encode(JSON.stringify(invitation)));
  return `${value}.${await sign(secret, PURPOSE, value)}`;
}

/** It returns null for a token that is forged, malformed or expired. */
export async function readInvitation(
  secret: string,
  token: string,
  now: Date,
): Promise<Invitation | null> {
  const [value, signature, ...rest] = token.split(".");
  if (!value || !signature || rest.length > 0 || token.length > 1_000) return null;
  if (!(await isSignedBy(secret, PURPOSE, { value, signature }))) return null;
  const bytes = fromBase64Url(value);
  if (!bytes) return null;
  const invitation = invitationSchema().safeParse(JSON.parse(new TextDecoder().decode(bytes))).data;
  return invitation && invitation.expiresAt * 1000 > now.getTime() ? invitation : null;
}
