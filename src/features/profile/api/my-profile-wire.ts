import type * as z from "zod";
import { completenessOf } from "../mine/completeness";
import type { MyVersion } from "../mine/get-my-profile";
import type { MemberProfile } from "../mine/member-profile";
import type { MyProfileAnswer, MyVersions } from "./schemas";

const isoOf = (at: number) => new Date(at).toISOString();

export function toMyProfile(profile: MemberProfile | null): z.infer<typeof MyProfileAnswer> {
  const completeness = completenessOf(profile?.resume ?? null);
  if (!profile) return { success: true, profile: null, completeness };
  const { origins, updatedAt, ...told } = profile;
  const toldOrigins = Object.entries(origins).map(
    ([path, origin]) => [path, { ...origin, at: isoOf(origin.at) }] as const,
  );
  return {
    success: true,
    profile: {
      ...told,
      updatedAt: isoOf(updatedAt),
      origins: Object.fromEntries(toldOrigins),
    },
    completeness,
  };
}

export const toMyVersions = (versions: readonly MyVersion[]): z.infer<typeof MyVersions> => ({
  success: true,
  versions: versions.map(({ savedAt, ...version }) => ({ ...version, savedAt: isoOf(savedAt) })),
});
