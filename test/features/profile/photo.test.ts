import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { aGif, aPng } from "../../support/files/recipes";
import { api } from "../../support/letters";
import { aMember } from "../../support/members";

const PHOTO = "/api/profile/me/photo";

async function aPhotographed() {
  const { headers } = await aMember();
  const put = (body: Uint8Array<ArrayBuffer>) => api(PHOTO, headers, { method: "PUT", body });
  const get = () => api(PHOTO, headers);
  const remove = () => api(PHOTO, headers, { method: "DELETE" });
  return { headers, put, get, remove };
}

const codeOf = async (answer: Response) =>
  [answer.status, (await answer.json<{ errorCode?: string }>()).errorCode] as const;

describe("the photo of a profile", () => {
  it("is kept for its owner alone, and goes when it is removed", async ({ expect }) => {
    const { put, get, remove } = await aPhotographed();
    expect(await codeOf(await get())).toEqual([404, "PHOTO_NOT_FOUND"]);
    expect((await put(aPng(40, 50))).status).toBe(200);
    const shown = await get();
    expect(shown.headers.get("content-type")).toBe("image/png");
    expect((await shown.bytes()).length).toBe(aPng(40, 50).length);
    const stranger = await aPhotographed();
    expect((await stranger.get()).status).toBe(404);
    expect((await remove()).status).toBe(200);
    expect(await codeOf(await remove())).toEqual([404, "PHOTO_NOT_FOUND"]);
  });

  it("takes the place of the one before it, whose bytes go", async ({ expect }) => {
    const { put, get } = await aPhotographed();
    const keys = async () =>
      (await env.FILES.list({ prefix: "cv-photos/" })).objects.map(({ key }) => key);
    const before = await keys();
    await put(aPng(40, 50));
    await put(aPng(41, 50));
    expect((await keys()).filter((key) => !before.includes(key))).toHaveLength(1);
    expect((await (await get()).bytes())[19]).toBe(41);
  });

  it("is refused where it is another file, too large or too wide", async ({ expect }) => {
    const { put } = await aPhotographed();
    expect(await codeOf(await put(aGif()))).toEqual([415, "PHOTO_UNSUPPORTED"]);
    const large = new Uint8Array(2 * 1024 * 1024 + 1);
    large.set(aPng());
    expect(await codeOf(await put(large))).toEqual([413, "PHOTO_TOO_LARGE"]);
    expect(await codeOf(await put(aPng(5_000, 10)))).toEqual([413, "PHOTO_TOO_MANY_PIXELS"]);
  });
});
