import { describe, it } from "vitest";
import { aZip } from "../../../support/files/recipes";
import { api } from "../../../support/letters";
import { aMember, page, post, textOf } from "../../../support/members";
import { postedFields } from "../posted-fields";

type Stored = {
  profile: {
    version: string;
    language: string;
    resume: {
      basics: { name: string; label?: string; email?: string };
      work: { id: string; position: string; highlights: string[]; highlightIds: string[] }[];
    };
    translation: { basics: { name: string } } | null;
    origins: Record<string, { source: string; file?: string }>;
  } | null;
};

async function anEditor() {
  const { headers } = await aMember();
  const open = async (path = "/profile") => postedFields(await textOf(page(path, headers)));
  const save = async (changes: Record<string, string>, fields?: Record<string, string>) =>
    post("/profile", headers, { ...(fields ?? (await open())), ...changes });
  const stored = async () => (await api("/api/profile/me", headers)).json<Stored>();
  return { headers, open, save, stored };
}

const typed = {
  "basics.en.name": "Nora Exemple",
  "work.0.en.position": "Baker",
  "work.0.en.highlights": "Baked 900 loaves\nTrained four people",
  "work.1.en.position": "Seller",
  act: "save",
};

describe("a member's editor", () => {
  it("names an entry without its first field by the next that is filled", async ({ expect }) => {
    const { headers, save } = await anEditor();
    await save({ ...typed, "profiles.0.both.url": "https://forge.example/nora" });
    const html = await textOf(page("/profile", headers));
    const titles = [...html.matchAll(/ data-title[^>]*>\s*([^<]*)</g)].map(([, title]) => title);
    expect(titles).toContain("https://forge.example/nora");
    expect(titles).toContain("Baker");
    expect(titles).not.toContain("Untitled");
  });

  it("makes a profile of the form, whose ids survive a new order", async ({ expect }) => {
    const { save, stored } = await anEditor();
    const answer = await save(typed);
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/profile"]);
    const [baker, seller] = (await stored()).profile?.resume.work ?? [];
    await save({ act: "down work.0" });
    await save({ act: "save" });
    const turned = (await stored()).profile?.resume.work;
    expect(turned?.map(({ id }) => id)).toEqual([seller?.id, baker?.id]);
    expect(turned?.[1]?.highlightIds).toEqual(baker?.highlightIds);
  });

  it("keeps a form that is wrong as it was typed, and says beside the field what is", async ({
    expect,
  }) => {
    const { save, open, stored, headers } = await anEditor();
    const answer = await save({ ...typed, "basics.both.email": "nobody" });
    expect(answer.headers.get("location")).toBe("/profile?check");
    expect((await stored()).profile).toBeNull();
    expect(await open()).toMatchObject({ "basics.both.email": "nobody" });
    const checked = await textOf(page("/profile?check", headers));
    expect(checked).toContain('href="#basics.both.email"');
  });

  it("takes a second language beside the first, with the name typed once", async ({ expect }) => {
    const { save, stored, headers, open } = await anEditor();
    await save(typed);
    expect(Object.keys(await open()).some((name) => name.includes(".fr."))).toBe(false);
    const columns = await open("/profile?with=fr");
    await save({ "basics.fr.label": "Boulangère", act: "save" }, columns);
    const { profile } = await stored();
    expect(profile?.language).toBe("en");
    expect(profile?.translation?.basics).toMatchObject({
      name: "Nora Exemple",
      label: "Boulangère",
    });
    expect(await textOf(page("/profile", headers))).toContain('name="basics.fr.label"');
  });

  it("refuses a save over another one, and takes it when it is sent again", async ({ expect }) => {
    const { save, open, stored } = await anEditor();
    await save(typed);
    const early = await open();
    await save({ "basics.en.label": "Typed elsewhere", act: "save" });
    const refused = await save({ "basics.en.label": "Typed here", act: "save" }, early);
    expect(refused.status).toBe(409);
    const html = await refused.text();
    expect(html).toContain("Typed here");
    await save({ act: "save" }, await postedFields(html));
    expect((await stored()).profile?.resume.basics.label).toBe("Typed here");
  });

  it("brings an earlier state back into the form", async ({ expect }) => {
    const { save, open, stored, headers } = await anEditor();
    await save(typed);
    await save({ "basics.en.name": "Nora Autre", act: "save" });
    const versions = await (
      await api("/api/profile/me/versions", headers)
    ).json<{ versions: { number: number }[] }>();
    const first = versions.versions.at(-1)?.number;
    await post(`/profile/versions/${first}/restore`, headers, {});
    expect(await open()).toMatchObject({ "basics.en.name": "Nora Exemple" });
    expect((await stored()).profile?.resume.basics.name).toBe("Nora Autre");
    const stranger = await aMember();
    const foreign = await post(`/profile/versions/${first}/restore`, stranger.headers, {});
    expect(foreign.status).toBe(404);
  });
});

describe("an import into one's own profile", () => {
  const archive = () =>
    aZip([
      {
        name: "Profile.csv",
        text: "First Name,Last Name,Headline,Summary,Geo Location,Websites\nNora,Exemple,Head baker,Bakes bread for a whole town,Lyon,\n",
      },
      {
        name: "Email Addresses.csv",
        text: "Email Address,Confirmed,Primary\nnora@exemple.example,Yes,Yes\n",
      },
      {
        name: "Positions.csv",
        text: "Company Name,Title,Description,Location,Started On,Finished On\nFour,Baker,Baked 900 loaves,Lyon,Mar 2019,\n",
      },
      { name: "Skills.csv", text: "Name\nSourdough\n" },
    ]);

  const offeredIn = (html: string) => {
    const value = /name="offered" value="([^"]*)"/.exec(html)?.[1] ?? "";
    return value.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&");
  };

  it("takes over two accepted fields of a LinkedIn archive, and nothing else", async ({
    expect,
  }) => {
    const { save, stored, headers } = await anEditor();
    await save({ ...typed, "basics.en.label": "Baker" });
    const form = new FormData();
    form.set("file", new File([archive()], "archive.zip"));
    const proposal = await textOf(page("/profile/import", headers, { method: "POST", body: form }));
    expect(proposal).toContain("Head baker");
    const { profile: before } = await stored();
    const answer = await post("/profile/import/accept", headers, {
      version: before?.version ?? "",
      offered: offeredIn(proposal),
      "accept.basics.email": "1",
      "accept.basics.label": "1",
    });
    expect(answer.headers.get("location")).toBe("/profile");
    const { profile } = await stored();
    expect(profile?.resume.basics).toMatchObject({
      label: "Head baker",
      email: "nora@exemple.example",
    });
    expect(profile?.resume.work).toEqual(before?.resume.work);
    expect(profile?.origins["basics.label"]).toMatchObject({
      source: "imported",
      file: "linkedin-archive",
    });
  });

  it("reads the text of a JSON Resume, and names each line that it cannot", async ({ expect }) => {
    const { headers } = await anEditor();
    const compare = (text: string) => post("/profile/import", headers, { text });
    expect((await compare("")).status).toBe(400);
    const wrong = await compare('{"basics": {"name": "Nora", "email": 3');
    expect(wrong.status).toBe(400);
    const right = await textOf(compare('{"basics": {"name": "Nora", "label": "Baker"}}'));
    expect(right).toContain('name="accept.basics.label"');
    const nothing = await post("/profile/import/accept", headers, {
      version: "",
      offered: offeredIn(right),
    });
    expect(nothing.status).toBe(400);
  });

  it("refuses an archive that holds no CV", async ({ expect }) => {
    const { headers } = await anEditor();
    const form = new FormData();
    form.set("file", new File([aZip([{ name: "a.txt", text: "a" }])], "a.zip"));
    const answer = await page("/profile/import", headers, { method: "POST", body: form });
    expect(answer.status).toBe(400);
  });
});
