import * as z from "zod";

export const InvitationStatus = z.enum(["pending", "granted", "declined"]);
export type InvitationStatus = z.infer<typeof InvitationStatus>;

/** It tells who asks for an invitation, in their own words. */
export const AskForInvitation = z.object({
  name: z.string().trim().min(2).max(100),
  message: z.string().trim().max(500).default(""),
});
export type AskForInvitation = z.infer<typeof AskForInvitation>;
