import { beforeAll, describe, it } from "vitest";
import { aGuest, seedProfile } from "../../../support/context";
import { aLetter, api } from "../../../support/letters";

beforeAll(seedProfile);

type Headers = Record<string, string>;

const page = async (path: string, headers: Headers) =>
  (await api(path, { accept: "text/html", ...headers })).text();

const post = (path: string, headers: Headers, fields: Record<string, string>) =>
  api(path, headers, { method: "POST", redirect: "manual", body: new URLSearchParams(fields) });

const isPressed = (html: string, status: string) =>
  new RegExp(`value="${status}" id="[^"]+" aria-pressed="true"`).test(html);

describe("the drawer without scripts", () => {
  it("changes a status by one press, and the next page undoes it", async ({ expect }) => {
    const { headers } = await aGuest();
    const id = await aLetter(headers, "Airbus");
    const fields = { status: "sent", was: "draft", back: "/letters?search=airbus" };
    const changed = await post(`/letters/${id}/status`, headers, fields);
    const path = changed.headers.get("location") ?? "";
    expect(path).toBe(`/letters?search=airbus&changed=${id}&was=draft`);
    const html = await page(path, headers);
    expect(isPressed(html, "sent")).toBe(true);
    expect(html).toContain("Airbus: Sent.");
    const undo = /<output class="undo".*?<\/output>/s.exec(html)?.[0] ?? "";
    expect(undo).toContain('name="status" value="draft"');
    const undone = await post(`/letters/${id}/status`, headers, { status: "draft", was: "draft" });
    expect(undone.headers.get("location")).toBe("/letters");
    expect(isPressed(await page("/letters", headers), "draft")).toBe(true);
    // The link is old by now: there is nothing left to undo.
    expect(await page(path, headers)).not.toContain("Airbus: Sent.");
  });

  it("changes a status on the pair’s own page too, and comes back to it", async ({ expect }) => {
    const { headers } = await aGuest();
    const id = await aLetter(headers, "Airbus");
    const fields = { status: "answered", was: "draft", back: `/letters/${id}` };
    const path = (await post(`/letters/${id}/status`, headers, fields)).headers.get("location");
    expect(path).toBe(`/letters/${id}?changed=${id}&was=draft`);
    const html = await page(path ?? "", headers);
    expect(isPressed(html, "answered")).toBe(true);
    expect(html).toContain("Airbus: Answered.");
    const undo = /<output class="undo".*?<\/output>/s.exec(html)?.[0] ?? "";
    expect(undo).toContain(`name="back" value="/letters/${id}"`);
  });

  it("keeps a note, and leads nowhere else than to letters", async ({ expect }) => {
    const { headers } = await aGuest();
    const id = await aLetter(headers, "Airbus");
    for (const back of ["https://elsewhere.test/", "//elsewhere.test", "/admin", "/letters/../x"]) {
      const kept = await post(`/letters/${id}/note`, headers, { note: "Rang <Ada>", back });
      expect(kept.headers.get("location"), back).toBe("/letters");
    }
    expect(await page("/letters", headers)).toContain('<p class="pair-note">Rang &lt;Ada&gt;</p>');
  });

  it("finds letters, says when there are none, and keeps the words in its form", async ({
    expect,
  }) => {
    const { headers } = await aGuest();
    await aLetter(headers, "Société Générale");
    expect(await page("/letters?search=societe&status=", headers)).toContain(
      "Société Générale</a>",
    );
    const none = await page("/letters?search=%22%3E%3Cb%3E&status=sent", headers);
    expect(none).toContain("No letter matches.");
    expect(none).toContain('value="&quot;&gt;&lt;b&gt;"');
    expect(none).toContain('<option value="sent" selected');
    expect(none).not.toContain("The drawer is empty");
  });

  it("refuses another person’s pair", async ({ expect }) => {
    const [owner, stranger] = [await aGuest(), await aGuest()];
    const id = await aLetter(owner.headers, "Airbus");
    const refused = await post(`/letters/${id}/status`, stranger.headers, { status: "refused" });
    expect(refused.status).toBe(404);
    expect(isPressed(await page("/letters", owner.headers), "draft")).toBe(true);
  });
});
