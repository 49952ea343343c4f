import type { Ctx } from "../../platform/context";
import { defineErrors } from "../../platform/errors";
import { type Invitation, readInvitation } from "./invitation";
import type { Visitor } from "./visit";

const invitationError = defineErrors({
  INVITATION_INVALID: {
    status: 404,
    title: { fr: "Invitation inconnue ou expirée", en: "Unknown or expired invitation" },
    advice: () => ({
      fr: "Demandez un nouveau lien à la personne qui vous a invité, ou revenez trois fois : la porte s’ouvre aussi ainsi.",
      en: "Ask whoever invited you for a new link, or simply come back: visits open the door too.",
    }),
  },
});

const PATH = /^\/i\/([^/]+)$/;

/**
 * It is the profile by which a link opens the gate; it is null for another page, or for an invitation that opens nothing.
 */
export async function invitedProfile(ctx: Ctx, path: string): Promise<Visitor["profile"] | null> {
  const token = PATH.exec(path)?.[1];
  const invitation = token && (await readInvitation(ctx.config.SIGNING_SECRET, token, ctx.now()));
  if (!invitation) return null;
  const { profile: type, invitee } = invitation;
  return { type, confidence: 100, source: ["invitation"], invitee };
}

/** It reports the gate, which `countVisits` has opened already when the link began the visit. */
export async function acceptInvitation(ctx: Ctx, token: string): Promise<Invitation> {
  const invitation = await readInvitation(ctx.config.SIGNING_SECRET, token, ctx.now());
  if (!invitation) throw invitationError("INVITATION_INVALID");
  ctx.log.info("invitation_accepted", { profile_type: invitation.profile });
  return invitation;
}
