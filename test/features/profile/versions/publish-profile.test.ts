import { describe, it } from "vitest";
import { getProfile, Resume, storeProfile } from "../../../../src/features/profile";
import {
  findProfileVersion,
  listProfileVersions,
} from "../../../../src/features/profile/versions/list-versions";
import { publishProfile } from "../../../../src/features/profile/versions/publish-profile";
import { getPublished } from "../../../../src/features/profile/versions/published-resumes";
import type { Ctx } from "../../../../src/platform/context";
import { anAdminCtx, testCtx } from "../../../support/context";

const resume = (name: string) => Resume.parse({ basics: { name } });

const publish = async (ctx: Ctx, name: string) =>
  publishProfile(ctx, {
    resumes: { en: resume(name) },
    seenState: (await getPublished(ctx)).state,
    source: "page",
  });

describe("a publication", () => {
  it("is what readers get, and a version that can be read again", async ({ expect }) => {
    const ctx = anAdminCtx();
    await publish(ctx, "First Sample");
    await publish(ctx, "Second Sample");
    expect((await getProfile(ctx, "en")).resume.basics.name).toBe("Second Sample");
    const [second, first] = await listProfileVersions(ctx);
    expect((await findProfileVersion(ctx, first?.number ?? 0))?.resumes.en?.basics.name).toBe(
      "First Sample",
    );
    expect(second).toMatchObject({ source: "page", languages: ["en"], restoredFrom: null });
  });

  it("keeps as a version what was stored without one", async ({ expect }) => {
    const ctx = anAdminCtx();
    await storeProfile(ctx, { language: "en", resume: resume("Imported By Command") });
    await publish(ctx, "Third Sample");
    const [, before] = await listProfileVersions(ctx);
    expect(before?.source).toBe("before");
    expect((await findProfileVersion(ctx, before?.number ?? 0))?.resumes.en?.basics.name).toBe(
      "Imported By Command",
    );
  });

  it("of what is published already makes no further version", async ({ expect }) => {
    const ctx = anAdminCtx();
    await publish(ctx, "Fourth Sample");
    const versions = await listProfileVersions(ctx);
    await publish(ctx, "Fourth Sample");
    expect(await listProfileVersions(ctx)).toEqual(versions);
  });

  it("from a state that is no longer published changes nothing", async ({ expect }) => {
    const ctx = anAdminCtx();
    await publish(ctx, "Fifth Sample");
    const { state } = await getPublished(ctx);
    await publish(ctx, "Sixth Sample");
    const versions = await listProfileVersions(ctx);
    const late = { resumes: { en: resume("Late") }, seenState: state, source: "page" } as const;
    await expect(publishProfile(ctx, late)).rejects.toThrow("PROFILE_CHANGED");
    expect((await getProfile(ctx, "en")).resume.basics.name).toBe("Sixth Sample");
    expect(await listProfileVersions(ctx)).toEqual(versions);
  });

  it("that many try at once from one state succeeds for one of them", async ({ expect }) => {
    const ctx = anAdminCtx();
    await publish(ctx, "Seventh Sample");
    const { state } = await getPublished(ctx);
    const tries = Array.from({ length: 8 }, (_, index) =>
      publishProfile(ctx, {
        resumes: { en: resume(`Racer ${index}`) },
        seenState: state,
        source: "page",
      }),
    );
    const settled = await Promise.allSettled(tries);
    expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("takes away a language that it has no resume for", async ({ expect }) => {
    const ctx = anAdminCtx();
    const { state } = await getPublished(ctx);
    const both = { fr: resume("Exemple"), en: resume("Sample") };
    const bothState = await publishProfile(ctx, {
      resumes: both,
      seenState: state,
      source: "page",
    });
    await publishProfile(ctx, {
      resumes: { fr: both.fr },
      seenState: bothState,
      source: "page",
    });
    expect((await getProfile(ctx, "en")).language).toBe("fr");
  });

  it("needs an admin and a resume", async ({ expect }) => {
    const none = { resumes: {}, seenState: "", source: "page" } as const;
    await expect(publishProfile(anAdminCtx(), none)).rejects.toThrow("one language at least");
    await expect(publishProfile(testCtx(), none)).rejects.toThrow("TOKEN_MISSING");
  });
});
