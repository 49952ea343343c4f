import { describe, it } from "vitest";
import { putJson } from "../../../support/accounts";
import { aMember } from "../../../support/members";
import { api } from "../../../support/letters";

type Work = { id: string; position: string; highlights: string[]; highlightIds: string[] };
type Answer = {
  profile: {
    version: string;
    language: string;
    resume: { work: Work[] };
    translation: { work: Work[] } | null;
  };
  errorCode?: string;
};

const nora = (work: readonly object[] = []) => ({ basics: { name: "Nora Exemple" }, work });

async function aProfile(body: object) {
  const { headers } = await aMember();
  const put = async (change: object) =>
    (await putJson("/api/profile/me", headers, change)).json<Answer>();
  const get = async () => (await api("/api/profile/me", headers)).json<Answer>();
  return { first: await put({ version: null, ...body }), put, get, headers };
}

describe("a member's own profile", () => {
  it("keeps the ids of achievements that are put in another order", async ({ expect }) => {
    const work = [{ position: "Baker", highlights: ["Baked 900 loaves", "Trained four people"] }];
    const { first, put } = await aProfile({ resume: nora(work) });
    const [entry] = first.profile.resume.work;
    const ids = entry?.highlightIds ?? [];
    expect(new Set(ids).size).toBe(2);
    const turned = {
      id: entry?.id,
      position: "Chief baker",
      highlights: entry?.highlights.toReversed(),
    };
    const { version } = first.profile;
    const second = await put({ version, resume: nora([turned]) });
    expect(second.profile.resume.work[0]).toMatchObject({
      id: entry?.id,
      highlightIds: ids.toReversed(),
    });
  });

  it("may have a second language, which stays until it is removed", async ({ expect }) => {
    const english = nora([{ id: "b", position: "Baker", highlights: ["Baked 900 loaves"] }]);
    const french = nora([{ id: "b", position: "Boulangère", highlights: ["900 pains"] }]);
    const { first, put, get } = await aProfile({ language: "en", resume: english });
    expect(first.profile).toMatchObject({ language: "en", translation: null });
    const both = await put({
      version: first.profile.version,
      resume: english,
      translation: french,
    });
    expect(both.profile.version).not.toBe(first.profile.version);
    const idsIn = (work: Work[] | undefined) => work?.[0]?.highlightIds;
    expect(idsIn(both.profile.translation?.work)).toEqual(idsIn(both.profile.resume.work));
    const kept = await put({ version: both.profile.version, resume: english });
    expect(kept.profile.translation?.work[0]?.position).toBe("Boulangère");
    await put({ version: kept.profile.version, resume: english, translation: null });
    expect((await get()).profile.translation).toBeNull();
  });

  it("refuses a save from an older version of the translation too", async ({ expect }) => {
    const { first, put } = await aProfile({ language: "en", resume: nora() });
    const { version } = first.profile;
    await put({ version, resume: nora(), translation: nora([{ position: "Boulangère" }]) });
    expect((await put({ version, resume: nora() })).errorCode).toBe("PROFILE_CHANGED");
  });
});
