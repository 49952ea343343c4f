import { asJson, type PersonalData, removedAll } from "../../platform/personal-data";
import type { Ctx } from "../../platform/context";
import {
  adoptInvitationRequest,
  findInvitationRequest,
  removeInvitationRequest,
} from "./store/invitation-requests";
import { forgetVisitor, readVisitor, storeVisitor } from "./visitors";

export const visitPersonalData: PersonalData<Ctx> = {
  name: "visits",
  removable: {},

  /** It keeps the higher count and the more certain profile of the two, so that signing in never closes a gate. */
  async adopt(ctx, { from, to }) {
    const [given, own] = await Promise.all([readVisitor(ctx, from), readVisitor(ctx, to)]);
    const isSurer = (given.profile?.confidence ?? 0) > (own.profile?.confidence ?? 0);
    const profile = isSurer ? given.profile : own.profile;
    await storeVisitor(ctx, to, {
      visits: Math.max(given.visits, own.visits),
      lastSeenAt: Math.max(given.lastSeenAt, own.lastSeenAt),
      ...(profile && { profile }),
    });
    // Visits move with the rest, so that nothing of a person stays under a key that their account does not know.
    await forgetVisitor(ctx, from);
    await adoptInvitationRequest(ctx, { from, to });
  },

  async *exportFor(ctx, { key }) {
    yield { path: "visits.json", body: asJson(await readVisitor(ctx, key)) };
    const asked = await findInvitationRequest(ctx, key);
    if (asked) yield { path: "invitation.json", body: asJson(asked) };
  },

  async removeFor(ctx, { key }) {
    await forgetVisitor(ctx, key);
    await removeInvitationRequest(ctx, key);
    return removedAll();
  },

  async removeSession(ctx, sessionId) {
    await forgetVisitor(ctx, sessionId);
  },
};
