import { env } from "cloudflare:workers";
import { beforeEach, describe, it } from "vitest";
import sampleEn from "../../../../src/features/profile/sample/resume.en.json";
import { listProfileVersions } from "../../../../src/features/profile";
import { anAdminCtx, seedProfile } from "../../../support/context";
import { aMember, page, post, textOf } from "../../../support/members";
import { postedFields } from "../posted-fields";

beforeEach(async () => {
  await env.DB.prepare("delete from profile_drafts").run();
  await seedProfile();
});

const EDITOR = "/admin/profile";
const PREVIEW = "/admin/profile/preview";

/** An admin with the editor's form open. */
async function anEditor() {
  const { headers } = await aMember({ role: "admin" });
  const open = async (path = EDITOR) => postedFields(await textOf(page(path, headers)));
  const save = async (changes: Record<string, string>, fields?: Record<string, string>) =>
    post(EDITOR, headers, { ...(fields ?? (await open())), ...changes });
  const publish = async () => post("/admin/profile/publish", headers, await open(PREVIEW));
  return { headers, open, save, publish };
}

const home = () => textOf(page("/"));

describe("the editor", () => {
  it("keeps a draft that nobody sees before it is published, and then is a version", async ({
    expect,
  }) => {
    const { headers, save, publish } = await anEditor();
    const saved = await save({ "basics.en.label": "Keeper of samples", act: "preview" });
    expect([saved.status, saved.headers.get("location")]).toEqual([303, PREVIEW]);
    const review = await textOf(page(PREVIEW, headers));
    expect(review).toContain("1 line changes");
    expect(review).toContain("Keeper of samples");
    expect(await home()).not.toContain("Keeper of samples");
    expect((await publish()).headers.get("location")).toBe("/admin/profile/versions");
    expect(await home()).toContain("Keeper of samples");
    const [version, before] = await listProfileVersions(anAdminCtx());
    expect([version?.source, before?.source]).toEqual(["page", "before"]);
    expect(await textOf(page(PREVIEW, headers))).toContain("Nothing to publish");
  });

  it("names a wrong field beside it, and publishes nothing until then", async ({ expect }) => {
    const { headers, save } = await anEditor();
    await save({ "work.1.both.startDate": "last spring", act: "preview" });
    const review = await page(PREVIEW, headers);
    expect(review.headers.get("location")).toBe("/admin/profile?check");
    const checked = await textOf(page("/admin/profile?check", headers));
    expect(checked).toContain("1 field to correct");
    expect(checked).toContain('href="#work.1.both.startDate"');
    const [input] = /<input id="work\.1\.both\.startDate"[^>]*>/.exec(checked) ?? [];
    expect(input).toContain('value="last spring"');
    expect(input).toContain('aria-invalid="true"');
  });

  it("moves, removes and puts back an entry by its buttons, without scripts", async ({
    expect,
  }) => {
    const { open, save } = await anEditor();
    const names = async () => {
      const fields = await open();
      return [0, 1, 2, 3].map(
        (place) =>
          `${fields[`work.${place}.en.name`]}${fields[`work.${place}.both.removed`] ? " ×" : ""}`,
      );
    };
    const [first, second, third, last] = await names();
    await save({ act: "down work.0" });
    expect(await names()).toEqual([second, first, third, last]);
    await save({ act: "up work.3" });
    expect(await names()).toEqual([second, first, last, third]);
    await save({ act: "remove work.2" });
    expect(await names()).toEqual([second, first, `${last} ×`, third]);
    await save({ act: "up work.3" });
    expect(await names()).toEqual([second, third, first, `${last} ×`]);
    await save({ act: "put-back work.3" });
    expect(await names()).toEqual([second, third, first, last]);
  });

  it("adds what is typed into an empty entry, and drops one that was removed", async ({
    expect,
  }) => {
    const { headers, save, publish } = await anEditor();
    const award = { "awards.0.en.title": "Prize of the Sample Guild", "awards.0.fr.title": "Prix" };
    await save({ ...award, "interests.0.both.removed": "1" });
    expect((await publish()).status).toBe(303);
    const shown = await home();
    expect(shown).toContain("Prize of the Sample Guild");
    expect(shown).not.toContain("Sourdough bread");
    expect(await textOf(page(EDITOR, headers))).not.toContain("Sourdough bread");
  });

  it("shows the text of another save as a conflict, and loses neither", async ({ expect }) => {
    const { headers, open, save } = await anEditor();
    const stale = await open();
    await save({ "basics.en.label": "Saved by the other" });
    const refused = await save({ "basics.en.label": "Typed by me" }, stale);
    expect(refused.status).toBe(409);
    const again = await postedFields(await refused.text());
    expect(again["basics.en.label"]).toBe("Typed by me");
    expect((await save({}, again)).status).toBe(303);
    expect((await open())["basics.en.label"]).toBe("Typed by me");
    await post("/admin/profile/take-back", headers);
    expect((await open())["basics.en.label"]).toBe("Saved by the other");
    await post("/admin/profile/take-back", headers);
    expect((await open())["basics.en.label"]).toBe("Typed by me");
  });

  it("saves for a browser module too, which learns the revision or of the conflict", async ({
    expect,
  }) => {
    const { headers, open } = await anEditor();
    const fields = await open();
    const first = await post("/admin/profile/draft", headers, fields);
    expect([first.status, await first.json()]).toEqual([200, { revision: 1 }]);
    expect((await post("/admin/profile/draft", headers, fields)).status).toBe(409);
  });

  it("goes back to the published resume, and takes that back", async ({ expect }) => {
    const { headers, open, save } = await anEditor();
    const before = await open();
    await save({ "basics.en.label": "A passing whim" });
    await post("/admin/profile/discard", headers);
    expect((await open())["basics.en.label"]).toBe(before["basics.en.label"]);
    await post("/admin/profile/take-back", headers);
    expect((await open())["basics.en.label"]).toBe("A passing whim");
  });
});

describe("publishing", () => {
  it("is refused for a draft that was saved again after it was reviewed", async ({ expect }) => {
    const { headers, open, save } = await anEditor();
    await save({ "basics.en.label": "Reviewed" });
    const reviewed = await open(PREVIEW);
    await save({ "basics.en.label": "Typed later" });
    const answer = await post("/admin/profile/publish", headers, reviewed);
    expect(answer.status).toBe(409);
    expect(await home()).not.toContain("Reviewed");
    expect(await home()).not.toContain("Typed later");
  });

  it("is refused where another resume was published after the review", async ({ expect }) => {
    const { headers, open, save } = await anEditor();
    await save({ "basics.en.label": "Reviewed" });
    const reviewed = await open(PREVIEW);
    await env.DB.prepare("update profiles set version = '00000000' where language = 'fr'").run();
    const answer = await post("/admin/profile/publish", headers, reviewed);
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain("Another CV was published");
    expect(await home()).not.toContain("Reviewed");
  });

  it("of a restored version makes a version that says so", async ({ expect }) => {
    const { headers, save, publish } = await anEditor();
    await save({ "basics.en.label": "To be undone" });
    await publish();
    const before = (await listProfileVersions(anAdminCtx())).find(
      ({ source }) => source === "before",
    );
    const path = `/admin/profile/versions/${before?.number}`;
    expect(await textOf(page(path, headers))).toContain("To be undone");
    const restored = await post(`${path}/restore`, headers);
    expect(restored.headers.get("location")).toBe(PREVIEW);
    expect(await home()).toContain("To be undone");
    await publish();
    expect(await home()).not.toContain("To be undone");
    const [latest] = await listProfileVersions(anAdminCtx());
    expect(latest?.restoredFrom).toBe(before?.number);
  });
});

describe("an import", () => {
  const send = (headers: Record<string, string>, text: string) => {
    const body = new FormData();
    body.set("file", new File([text], "resume.json", { type: "application/json" }));
    body.set("language", "en");
    return page("/admin/profile/import", headers, { method: "POST", body });
  };

  it("puts a file in the place of one language of the draft", async ({ expect }) => {
    const { headers, open, save } = await anEditor();
    await save({ "basics.fr.label": "Un titre qui reste", "work.0.both.startDate": "hier" });
    const work = sampleEn.work.map((entry) => ({ ...entry, position: `Head ${entry.position}` }));
    const answer = await send(headers, JSON.stringify({ ...sampleEn, work }));
    expect(answer.headers.get("location")).toBe(EDITOR);
    const fields = await open();
    expect(fields["work.0.en.position"]).toBe("Head Technical Lead");
    expect(fields["work.0.fr.position"]).toBe("Responsable technique");
    expect(fields["basics.fr.label"]).toBe("Un titre qui reste");
    expect(fields["work.0.fr.startDate"]).toBe("hier");
    expect(await home()).not.toContain("Head Technical Lead");
  });

  it("names the line of what it cannot read, and changes nothing", async ({ expect }) => {
    const { headers, open } = await anEditor();
    const answer = await send(headers, '{\n  "basics": {\n    "name": ["no", "name"]\n  }\n}\n');
    expect(answer.status).toBe(400);
    const text = await answer.text();
    expect(text).toContain("Line 3");
    expect(text).toContain("basics.name");
    expect((await open())["basics.en.name"]).toBe("Camille Verdanne");
  });

  it("without a file asks for one", async ({ expect }) => {
    const { headers } = await anEditor();
    const answer = await post("/admin/profile/import", headers, { language: "en" });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("Choose a file.");
  });
});

describe("the sample", () => {
  it("says that it is one, and gives way to a blank sheet", async ({ expect }) => {
    const { headers, open } = await anEditor();
    expect(await textOf(page(EDITOR, headers))).toContain("This is still the sample CV");
    await post("/admin/profile/empty", headers);
    expect((await open())["basics.en.name"]).toBe("");
    expect(await home()).toContain("Camille Verdanne");
  });
});
