import type { Ctx } from "../../platform/context";
import { defineErrors } from "../../platform/errors";
import { requireSession } from "../../platform/session";
import { type Invitation, readInvitation } from "./invitation";
import { readVisitor, storeVisitor } from "./visitors";

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

/** Opens the gate for the session that followed the link. */
export async function acceptInvitation(ctx: Ctx, token: string): Promise<Invitation> {
  const sessionId = requireSession(ctx);
  const invitation = await readInvitation(ctx.config.SIGNING_SECRET, token, ctx.now());
  if (!invitation) throw invitationError("INVITATION_INVALID");
  const visitor = await readVisitor(ctx, sessionId);
  const profile = {
    type: invitation.profile,
    confidence: 100,
    source: ["invitation"],
    invitee: invitation.invitee,
  };
  await storeVisitor(ctx, sessionId, { ...visitor, profile });
  ctx.log.info("invitation_accepted", { profile_type: invitation.profile });
  return invitation;
}
