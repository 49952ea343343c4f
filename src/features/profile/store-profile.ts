import type { Language } from "../../platform/language";
import type { Ctx } from "../../platform/context";
import type { Resume } from "./api/schemas";
import { profiles } from "./tables";
import { versionOf } from "./version";

/** It replaces the resume of one language. An unchanged resume keeps its version. */
export async function storeProfile(ctx: Ctx, input: { language: Language; resume: Resume }) {
  const version = await versionOf(input.resume);
  const values = { ...input, version, updatedAt: ctx.now().getTime() };
  await ctx.db
    .insert(profiles)
    .values(values)
    .onConflictDoUpdate({ target: profiles.language, set: values });
  return version;
}
