import type { Ctx } from "../../../platform/context";
import { findMyProfile } from "./get-my-profile";
import type { MemberProfile, ValueOrigins } from "./member-profile";
import { changedPaths } from "./changed-paths";
import { type ProfileToSave, saveMyProfile } from "./save-my-profile";

type Replacement = Omit<ProfileToSave, "before" | "origins">;

/** What the member has changed counts as typed; what stays keeps its origin. */
export async function replaceMyProfile(ctx: Ctx, replacement: Replacement): Promise<MemberProfile> {
  const before = await findMyProfile(ctx);
  const origin = { source: "typed", at: ctx.now().getTime() } as const;
  const changed = changedPaths(before?.resume ?? null, replacement.resume);
  const origins: ValueOrigins = {
    ...before?.origins,
    ...Object.fromEntries(changed.map((path) => [path, origin])),
  };
  return saveMyProfile(ctx, { ...replacement, before, origins });
}
