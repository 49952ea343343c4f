import type { Ctx } from "../../../platform/context";
import type { Resume } from "../api/schemas";
import { findMyProfile } from "./get-my-profile";
import type { MemberProfile, ValueOrigins } from "./member-profile";
import { changedPaths } from "./changed-paths";
import { saveMyProfile } from "./save-my-profile";

type Replacement = { readonly resume: Resume; readonly version: string | null };

/** What the member has changed counts as typed; what stays keeps its origin. */
export async function replaceMyProfile(ctx: Ctx, replacement: Replacement): Promise<MemberProfile> {
  const before = await findMyProfile(ctx);
  const { resume, version } = replacement;
  const origin = { source: "typed", at: ctx.now().getTime() } as const;
  const changed = changedPaths(before?.resume ?? null, resume);
  const origins: ValueOrigins = {
    ...before?.origins,
    ...Object.fromEntries(changed.map((path) => [path, origin])),
  };
  return saveMyProfile(ctx, { resume, version, origins });
}
