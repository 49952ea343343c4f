import { beforeAll, describe, it } from "vitest";
import { aGuest, seedProfile } from "../../../support/context";
import { api } from "../../../support/letters";
import { aSave, anEditedLetter, letterOf } from "../versions/edited-letter";

beforeAll(seedProfile);

const ORIGIN = { origin: "https://atelier.test" };

function submit(
  headers: Record<string, string>,
  path: string,
  fields: Record<string, string> = {},
) {
  return api(
    path,
    { ...headers, ...ORIGIN },
    {
      method: "POST",
      body: new URLSearchParams(fields),
      redirect: "manual",
    },
  );
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
const decode = (text: string) =>
  text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? "");

/** The fields of the form as a browser without scripts would send them. */
function fieldsIn(page: string): Record<string, string> {
  const form = /<form class="edit".*?<\/form>/s.exec(page)?.[0] ?? "";
  const inputs = [...form.matchAll(/<input[^>]*>/g)].map(([tag]) => [
    /name="([^"]*)"/.exec(tag)?.[1] ?? "",
    decode(/value="([^"]*)"/.exec(tag)?.[1] ?? ""),
  ]);
  const areas = [...form.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>\n?(.*?)<\/textarea>/gs)].map(
    ([, name = "", value = ""]) => [name, decode(value).replaceAll("\n", "\r\n")],
  );
  return Object.fromEntries([...inputs, ...areas]) as Record<string, string>;
}

async function anOpenEditor() {
  const made = await anEditedLetter();
  const path = `/letters/${made.id}/edit`;
  const open = async () => fieldsIn(await (await api(path, made.headers)).text());
  return { ...made, path, open, fields: await open() };
}

describe("the page to edit a letter", () => {
  it("holds both letters as text, and sent back untouched changes nothing", async ({ expect }) => {
    const { headers, id, letter, path, fields } = await anOpenEditor();
    expect(fields["motivation_subject"]).toBe(letter.documents.motivation.subject);
    expect(fields["anti_motivation_body"]?.split("\r\n\r\n")).toHaveLength(
      letter.documents.anti_motivation.paragraphs.length,
    );
    const response = await submit(headers, path, fields);
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe(`/letters/${id}`);
    expect((await letterOf(headers, id)).version).toBe(1);
  });

  it("saves a version, whose page shows what it rests on and lists the versions", async ({
    expect,
  }) => {
    const { headers, id, path, fields, open } = await anOpenEditor();
    const body = `${fields["motivation_body"]}\r\n\r\nI have cut the costs of Initech by 87%.`;
    expect((await submit(headers, path, { ...fields, motivation_body: body })).status).toBe(303);
    const page = await (await api(`/letters/${id}`, headers)).text();
    expect(page).toContain("Edited by you");
    expect(page).toContain("not all of it rests on a known fact");
    expect(page).not.toContain("nothing to remark");
    const [, anchor = ""] =
      /href="#(motivation-\d+)"[^>]* data-slot="place">Paragraph/.exec(page) ?? [];
    expect(page).toMatch(new RegExp(`id="${anchor}"[^>]*>I have cut the costs`));
    expect(page).toContain(`href="/letters/${id}?version=1"`);
    expect(page).toContain(`action="/letters/${id}/versions/1/restore"`);
    // The remarks wait in the form too, for a browser without scripts.
    const editor = await (await api(path, headers)).text();
    expect(editor).toContain('class="flag" data-severity="error"');
    expect((await open())["base_version"]).toBe("2");
  });

  it("says so when a version has no remarks", async ({ expect }) => {
    const { headers, id, path, fields } = await anOpenEditor();
    const changed = { ...fields, motivation_salutation: "Dear hiring team," };
    await submit(headers, path, changed);
    const page = await (await api(`/letters/${id}`, headers)).text();
    expect(page).toContain("Checked when it was saved: nothing to remark.");
  });

  it("shows an earlier version as it was, and restores it", async ({ expect }) => {
    const { headers, id, letter, save } = await anOpenEditor();
    await save(aSave(letter, { add: "A zebra." }));
    const page = await (await api(`/letters/${id}?version=1`, headers)).text();
    expect(page).toContain("Version 1 of 2");
    expect(page).not.toContain("A zebra.");
    expect(page).toContain(`/api/letters/${id}/pdf?type=dual&amp;version=1`);
    expect(page).not.toContain(`href="/letters/${id}/edit"`);
    const restored = await submit(headers, `/letters/${id}/versions/1/restore`);
    expect(restored.headers.get("location")).toBe(`/letters/${id}`);
    expect(await letterOf(headers, id)).toMatchObject({ version: 3, restored_from: 1 });
  });

  it("keeps the text of the second of two tabs, and saves it on top when asked", async ({
    expect,
  }) => {
    const { headers, id, path, fields, open } = await anOpenEditor();
    const second = await open();
    const add = (form: Record<string, string>, text: string) => ({
      ...form,
      motivation_body: `${form["motivation_body"]}\r\n\r\n${text}`,
    });
    await submit(headers, path, add(fields, "The first tab."));
    const refused = await submit(headers, path, add(second, "The <second> tab."));
    expect(refused.status).toBe(409);
    const page = await refused.text();
    expect(page).toContain("Another version came first");
    expect(page).toContain("Save on top");
    const kept = fieldsIn(page);
    expect(kept["motivation_body"]).toContain("The <second> tab.");
    expect(kept["save_id"]).not.toBe(second["save_id"]);
    expect((await submit(headers, path, kept)).status).toBe(303);
    const current = await letterOf(headers, id);
    expect(current.version).toBe(3);
    expect(current.motivation_letter).toContain("The <second> tab.");
    expect((await letterOf(headers, id, "?version=2")).motivation_letter).toContain("first tab");
  });

  it("says beside the field what is wrong, and keeps the text and its version", async ({
    expect,
  }) => {
    const { headers, letter, path, fields, save } = await anOpenEditor();
    await save(aSave(letter, { add: "Meanwhile." }));
    const response = await submit(headers, path, {
      ...fields,
      motivation_subject: "",
      anti_motivation_body: "x".repeat(20_100),
      motivation_closing: "Kept as typed,",
    });
    expect(response.status).toBe(400);
    const page = await response.text();
    expect(page).toContain('id="motivation_subject-error"');
    expect(page).toContain('id="anti_motivation_body-error"');
    expect(page).not.toContain('id="motivation_closing-error"');
    expect(fieldsIn(page)).toMatchObject({
      motivation_closing: "Kept as typed,",
      base_version: "1",
    });
  });

  it("is not found by anybody but the owner", async ({ expect }) => {
    const { id, path, fields } = await anOpenEditor();
    const { headers } = await aGuest();
    expect((await api(path, headers)).status).toBe(404);
    expect((await submit(headers, path, fields)).status).toBe(404);
    expect((await submit(headers, path, { ...fields, motivation_subject: "" })).status).toBe(404);
    expect((await submit(headers, `/letters/${id}/versions/1/restore`)).status).toBe(404);
  });

  it("refuses a form from another site", async ({ expect }) => {
    const { headers, path, fields } = await anOpenEditor();
    const foreign = await api(
      path,
      { ...headers, origin: "https://evil.test" },
      {
        method: "POST",
        body: new URLSearchParams(fields),
      },
    );
    expect(foreign.status).toBe(403);
  });
});
