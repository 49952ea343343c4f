import type { Ctx } from "../../../platform/context";
import { allInOrder } from "../../../platform/all-in-order";
import type { Visitor } from "../visit";
import { readVisitor } from "../visitors";
import { findInvitationStatus } from "./ask-for-invitation";
import type { InvitationStatus } from "./invitation-request";

export type Guest = {
  readonly visitor: Visitor;
  readonly invitation: InvitationStatus | null;
};

/**
 * It is what the gate decides by: a granted request counts as an invitation that was followed. It stays in D1, because a
 * visit that is counted at the same time would overwrite it in KV.
 */
export async function readGuest(ctx: Ctx, ownerId: string): Promise<Guest> {
  const [visitor, invitation] = await allInOrder([
    readVisitor(ctx, ownerId),
    findInvitationStatus(ctx, ownerId),
  ]);
  if (invitation !== "granted") return { visitor, invitation };
  const profile: Visitor["profile"] = {
    type: "recruiter",
    confidence: 100,
    source: ["invitation"],
  };
  return { visitor: { ...visitor, profile }, invitation };
}
