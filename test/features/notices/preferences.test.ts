import { describe, it } from "vitest";
import { aPerson, putJson } from "../../support/accounts";
import { api } from "../../support/letters";
import { aMember, page, post, textOf } from "../../support/members";

const PATH = "/api/v1/notifications/preferences";

/** What this file does not ask about, as it is at first, and after a form without it. */
const others = { "cv-analyses": ["app"], billing: ["app"], transcripts: ["app"] };
const none = { "cv-analyses": [], billing: [], transcripts: [] };

type Answer = { data: { channels: Record<string, string[]>; quiet_hours: unknown } };

describe("the preferences of a person", () => {
  it("tell of everything on the site and of nothing elsewhere, until they are changed one by one", async ({
    expect,
  }) => {
    const { headers } = await aPerson();
    const get = async () => (await (await api(PATH, headers)).json<Answer>()).data;
    expect(await get()).toEqual({
      channels: { ...others, mention: ["app"], invitation: ["app"], letters: ["app"] },
      quiet_hours: null,
    });
    const quiet = { from: "22:00", to: "07:00", time_zone: "Asia/Tokyo" };
    await putJson(PATH, headers, { channels: { letters: ["app", "email"] }, quiet_hours: quiet });
    await putJson(PATH, headers, { channels: { mention: [] } });
    expect(await get()).toEqual({
      channels: { ...others, mention: [], invitation: ["app"], letters: ["app", "email"] },
      quiet_hours: quiet,
    });
    await putJson(PATH, headers, { quiet_hours: null });
    expect((await get()).quiet_hours).toBeNull();
  });

  it.for([
    { channels: { nothing: ["app"] } },
    { channels: { mention: ["pigeon"] } },
    { quiet_hours: { from: "22:00", to: "22:00", time_zone: "UTC" } },
    { quiet_hours: { from: "24:00", to: "07:00", time_zone: "UTC" } },
    { quiet_hours: { from: "22:00", to: "07:00", time_zone: "Mars/Olympus" } },
  ])("are not %o", async (change, { expect }) => {
    const { headers } = await aPerson();
    expect((await putJson(PATH, headers, change)).status).toBe(400);
  });

  it("come back with what was ticked when the form is refused, and stay as they were", async ({
    expect,
  }) => {
    const { headers } = await aMember();
    const fields = { "mention.email": "1", quiet: "1", from: "22:00", to: "22:00" };
    const refused = await post("/notices/preferences", headers, { ...fields, time_zone: "UTC" });
    expect(refused.status).toBe(400);
    const text = await refused.text();
    expect(text).toMatch(/name="mention\.email" value="1" checked/);
    expect(text).not.toMatch(/name="letters\.app" value="1" checked/);
    const after = await textOf(page("/notices/preferences", headers));
    expect(after).toMatch(/name="letters\.app" value="1" checked/);
    expect(after).not.toMatch(/name="mention\.email" value="1" checked/);
  });

  it("stay as they were when the body is no form, or lacks an end of its quiet hours", async ({
    expect,
  }) => {
    const { headers } = await aMember();
    const json = { ...headers, "content-type": "application/json" };
    const path = "/notices/preferences";
    expect((await page(path, json, { method: "POST", body: "{}" })).status).toBe(400);
    expect((await post(path, headers, { quiet: "1", from: "22:00" })).status).toBe(400);
    expect((await post(path, headers, { quiet: "1", to: "07:00" })).status).toBe(400);
    const data = (await (await api(PATH, headers)).json<Answer>()).data;
    expect(data.channels).toMatchObject({ mention: ["app"], letters: ["app"] });
  });

  it("are kept by the form, and without the tick its hours do not count", async ({ expect }) => {
    const { headers } = await aMember();
    const fields = { "mention.email": "1", "letters.app": "1", from: "x", to: "", time_zone: "?" };
    const saved = await post("/notices/preferences", headers, fields);
    expect(saved.headers.get("location")).toBe("/notices/preferences");
    const data = (await (await api(PATH, headers)).json<Answer>()).data;
    expect(data).toEqual({
      channels: { ...none, mention: ["email"], invitation: [], letters: ["app"] },
      quiet_hours: null,
    });
  });
});
