import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { profilePersonalData } from "../../../../src/features/profile/mine/personal-data";
import { editorPersonalData } from "../../../../src/features/profile-editor/store/personal-data";
import { testCtx } from "../../../support/context";
import { aPng } from "../../../support/files/recipes";
import { api } from "../../../support/letters";
import { aMember, post } from "../../../support/members";

/** A member with a saved profile in two languages, a photo and something typed that is not saved. */
async function aWriter() {
  const { id, headers } = await aMember();
  const saved = { "basics.en.name": "Nora Exemple", "basics.fr.label": "Boulangère", act: "save" };
  await post("/profile", headers, { revision: "0", version: "", ...saved });
  await api("/api/profile/me/photo", headers, { method: "PUT", body: aPng(8, 8) });
  const typed = { revision: "0", version: "", "basics.en.name": "Nora Unsaved" };
  await post("/profile/draft", headers, typed);
  return { userId: id, key: `user:${id}` };
}

describe("what is kept of a member's profile", () => {
  it("is exported with the photo, the other language and what is not saved", async ({ expect }) => {
    const owner = await aWriter();
    const ctx = testCtx();
    const files = [
      ...(await Array.fromAsync(profilePersonalData.exportFor(ctx, owner))),
      ...(await Array.fromAsync(editorPersonalData.exportFor(ctx, owner))),
    ];
    for (const { body } of files) if (body instanceof ReadableStream) await body.cancel();
    const paths = files.map(({ path }) => path.replace(/\d+\.json$/, "N.json"));
    expect(paths).toEqual([
      "profile/photo.png",
      "profile/resume.json",
      "profile/translation.json",
      "profile/origins.json",
      "profile/versions/N.json",
      "profile/unsaved.json",
    ]);
  });

  it("goes with the account, and what is counted is what there was", async ({ expect }) => {
    const owner = await aWriter();
    const ctx = testCtx();
    const gone = [
      await profilePersonalData.removeFor(ctx, owner, null),
      await editorPersonalData.removeFor(ctx, owner, null),
    ];
    expect(gone.map(({ counts }) => counts)).toEqual([
      { profiles: 1, photos: 1 },
      { profileDrafts: 1 },
    ]);
    for (const table of ["member_profiles", "member_photos", "member_profile_drafts"]) {
      const left = await env.DB.prepare(`select 1 from ${table} where owner_id = ?`)
        .bind(owner.key)
        .first();
      expect(left, table).toBeNull();
    }
    const again = await editorPersonalData.removeFor(ctx, owner, null);
    expect(again).toEqual({ counts: {}, next: null });
  });
});
