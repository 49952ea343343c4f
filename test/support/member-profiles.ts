import sampleEn from "../../src/features/profile/sample/resume.en.json";
import { putJson } from "./accounts";

/** It saves a profile for each of these summaries, one after the other; all but the last are earlier versions of it. */
export async function savedProfiles(
  headers: Record<string, string>,
  summaries: readonly string[],
): Promise<void> {
  let version: string | null = null;
  for (const summary of summaries) {
    const resume = { ...sampleEn, basics: { ...sampleEn.basics, summary } };
    const answer = await putJson("/api/profile/me", headers, { version, resume });
    const saved = await answer.json<{ profile?: { version: string } }>();
    if (!saved.profile) throw new Error(`The profile answered ${answer.status}`);
    version = saved.profile.version;
  }
}
