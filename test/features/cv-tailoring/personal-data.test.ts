import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { removeExpiredWidgets } from "../../../src/features/cv-tailoring/generate/widget-cache";
import { tailoringPersonalData } from "../../../src/features/cv-tailoring/store/personal-data";
import { aPerson } from "../../support/accounts";
import { testCtx } from "../../support/context";
import { postJson } from "../../support/letters";
import { tailoringExistingFor } from "../../support/tailoring-existing";

const ctx = testCtx({ kind: "system", name: "test" });

async function rowsOf(ownerId: string): Promise<number[]> {
  const tables = ["cv_generations", "widget_cache", "widget_calls"];
  const counts = await env.DB.batch<{ total: number }>(
    tables.map((table) =>
      env.DB.prepare(`select count(*) as total from ${table} where owner_id = ?`).bind(ownerId),
    ),
  );
  return counts.map(({ results }) => results[0]?.total ?? -1);
}

async function aTailor() {
  const person = await aPerson();
  await tailoringExistingFor(person, "{cvId}");
  return { person, owner: { userId: person.id, key: `user:${person.id}` } };
}

describe("what is kept of a person who tailors CVs", () => {
  it("is counted and exported whole", async ({ expect }) => {
    const { owner } = await aTailor();
    expect(await tailoringPersonalData.count?.(ctx, owner.key)).toMatchObject({ total: 1 });
    const files = [];
    for await (const { path, body } of tailoringPersonalData.exportFor(ctx, owner)) {
      files.push({ path, body: typeof body === "string" ? body : "" });
    }
    expect(files.map(({ path }) => path)).toEqual([
      expect.stringMatching(/^tailored-cvs\/[\da-f-]{36}\.json$/),
    ]);
    expect(files[0]?.body).toContain("Nimbus Cartes");
  });

  it("goes with them, and with nobody else", async ({ expect }) => {
    const [{ owner }, other] = [await aTailor(), await aTailor()];
    const removed = await tailoringPersonalData.removeFor(ctx, owner, null);
    expect(removed).toEqual({ counts: { tailored_cvs: 1 }, next: null });
    expect(await rowsOf(owner.key)).toEqual([0, 0, 0]);
    expect(await rowsOf(other.owner.key)).toEqual([1, 1, 0]);
    expect(await tailoringPersonalData.removeFor(ctx, owner, null)).toMatchObject({ next: null });
  });
});

describe("cached widgets", () => {
  it("go once they have expired, and not before", async ({ expect }) => {
    const [one, other] = [await aTailor(), await aTailor()];
    await env.DB.prepare("update widget_cache set expires_at = 1 where owner_id = ?")
      .bind(one.owner.key)
      .run();
    await removeExpiredWidgets(ctx);
    await removeExpiredWidgets(ctx);
    expect(await rowsOf(one.owner.key)).toEqual([1, 0, 0]);
    expect(await rowsOf(other.owner.key)).toEqual([1, 1, 0]);
    const analysisId = await env.DB.prepare("select id from offers where owner_id = ?")
      .bind(other.owner.key)
      .first<string>("id");
    const answer = await postJson("/api/cv/generate-widgets", other.person.headers, { analysisId });
    expect(await answer.json()).toMatchObject({ metadata: { cached: true } });
  });
});
