import { env } from "cloudflare:workers";
import { beforeAll, describe, it } from "vitest";
import { purgeLetters } from "../../../../src/features/letters/store/purge-letters";
import type { LetterDetail } from "../../../../src/features/letters/api/schemas";
import type { VersionList } from "../../../../src/features/letters/api/version-schemas";
import { seedProfile, testCtx } from "../../../support/context";
import { api, postJson } from "../../../support/letters";
import { aSave, anEditedLetter, get, letterOf } from "./edited-letter";
import { readPdf } from "../print/read-pdf";

beforeAll(seedProfile);

const textOfPdf = async (response: Response) => {
  const { pages } = await readPdf(new Uint8Array(await response.arrayBuffer()));
  return pages
    .flatMap(({ blocks, artifacts }) => [...blocks, ...artifacts])
    .join("\n")
    .replaceAll(/\s+/g, " ");
};

const statusesOf = (all: readonly Response[]) =>
  all.map(({ status }) => status).toSorted((a, b) => a - b);

describe("the versions of a letter", () => {
  it("begin with the one the job wrote", async ({ expect }) => {
    const { headers, id, letter } = await anEditedLetter();
    expect(letter).toMatchObject({
      version: 1,
      current_version: 1,
      version_author: "writer",
      version_saved_at: letter.created_at,
      flags: [],
    });
    const { versions } = await get<VersionList>(headers, `/api/letters/${id}/versions`);
    expect(versions).toEqual([
      {
        version: 1,
        author: "writer",
        restored_from: null,
        saved_at: letter.created_at,
        is_current: true,
        flags: 0,
      },
    ]);
  });

  it("grow by one with each save; the newest is what the letter says, the others stay", async ({
    expect,
  }) => {
    const { headers, id, letter, save } = await anEditedLetter();
    const response = await save(aSave(letter, { add: "Le zèbre de Tombouctou vous salue." }));
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ version: 2, current_version: 2 });

    const current = await letterOf(headers, id);
    expect(current).toMatchObject({ version: 2, version_author: "visitor" });
    expect(current.motivation_letter).toContain("Le zèbre de Tombouctou");
    expect(current.documents.anti_motivation).toEqual(letter.documents.anti_motivation);
    expect(current.documents.motivation.paragraphs.slice(0, -1)).toEqual(
      letter.documents.motivation.paragraphs,
    );

    const before = await letterOf(headers, id, "?version=1");
    expect(before).toMatchObject({ version: 1, current_version: 2, version_author: "writer" });
    expect(before.documents).toEqual(letter.documents);
    expect(before.cited_facts).toEqual(letter.cited_facts);
    expect(before.pdf_dual_url).toMatch(/type=dual&version=1$/);

    const history = await get<{ total: number }>(headers, "/api/letters/history");
    expect(history.total).toBe(1);
  });

  it("each have PDFs of their own", async ({ expect }) => {
    const { headers, id, letter, save } = await anEditedLetter();
    await save(aSave(letter, { add: "The zebra of Timbuktu greets you." }));
    const pdf = (query: string) => api(`/api/letters/${id}/pdf?type=motivation${query}`, headers);
    expect(await textOfPdf(await pdf(""))).toContain("The zebra of Timbuktu greets you.");
    expect(await textOfPdf(await pdf("&version=2"))).toContain("zebra");
    expect(await textOfPdf(await pdf("&version=1"))).not.toContain("zebra");
    // The anti-letter says at its foot what it is, whatever its subject says.
    await save(aSave(await letterOf(headers, id), { anti: "Subject: my application" }));
    const anti = await textOfPdf(await api(`/api/letters/${id}/pdf?type=anti_motivation`, headers));
    expect(anti).toMatch(/humou?r|tongue|not to be taken seriously/i);
  });

  it("report what the checker finds in them, and are saved all the same", async ({ expect }) => {
    const { letter, save } = await anEditedLetter();
    const response = await save(
      aSave(letter, {
        add: "I have cut the costs of Initech by 87%.",
        anti: "Subject: application",
      }),
    );
    expect(response.status).toBe(201);
    const { flags, documents } = (await response.json()) as LetterDetail;
    const paragraph = documents.motivation.paragraphs.length - 1;
    const where = { part: "paragraph", paragraph, sentence: 0 };
    expect(flags).toContainEqual(
      expect.objectContaining({ letter: "motivation", code: "no_fact", where }),
    );
    expect(flags).toContainEqual(
      expect.objectContaining({
        code: "percentage",
        where,
        excerpt: expect.stringContaining("87"),
      }),
    );
    expect(flags).toContainEqual(
      expect.objectContaining({ letter: "anti_motivation", code: "no_humour" }),
    );
    for (const { message } of flags) expect(message.fr).not.toBe(message.en);
  });

  it("come back as a new version, and nothing in between is lost", async ({ expect }) => {
    const { headers, id, letter, save } = await anEditedLetter();
    await save(aSave(letter, { add: "A second thought." }));
    const restore = () => postJson(`/api/letters/${id}/versions/1/restore`, headers, "");
    expect((await restore()).status).toBe(201);
    const restored = await letterOf(headers, id);
    expect(restored).toMatchObject({ version: 3, restored_from: 1, flags: [] });
    expect(restored.documents).toEqual(letter.documents);
    expect((await letterOf(headers, id, "?version=2")).motivation_letter).toContain(
      "second thought",
    );
    expect((await restore()).status, "again, which changes nothing").toBe(200);
    const { versions } = await get<VersionList>(headers, `/api/letters/${id}/versions`);
    expect(versions.map(({ version }) => version)).toEqual([3, 2, 1]);
    expect(versions.map(({ is_current }) => is_current)).toEqual([true, false, false]);
  });

  it("count the same save once, however often it is sent", async ({ expect }) => {
    const { headers, id, letter, save } = await anEditedLetter();
    const body = aSave(letter, { add: "Once is enough." });
    const all = await Promise.all([save(body), save(body), save(body)]);
    expect(statusesOf(all)).toEqual([200, 200, 201]);
    expect((await save(body)).status).toBe(200);
    await save(aSave(await letterOf(headers, id), { add: "And then another." }));
    const late = await save(body);
    expect(late.status).toBe(200);
    expect(await late.json()).toMatchObject({ version: 2, current_version: 3 });
    expect((await letterOf(headers, id)).version).toBe(3);
  });

  it("are not made by a text that is the same", async ({ expect }) => {
    const { headers, id, letter, save } = await anEditedLetter();
    expect((await save(aSave(letter))).status).toBe(200);
    expect((await letterOf(headers, id)).version).toBe(1);
  });

  it("let exactly one of many saves on the same version through", async ({ expect }) => {
    const { headers, id, letter, save } = await anEditedLetter();
    const all = await Promise.all(
      Array.from({ length: 8 }, (_, index) => save(aSave(letter, { add: `Thought ${index}.` }))),
    );
    expect(statusesOf(all)).toEqual([201, ...Array(7).fill(409)]);
    const refused = all.find(({ status }) => status === 409);
    expect(await refused?.json()).toMatchObject({ code: "VERSION_CONFLICT", current_version: 2 });
    expect((await letterOf(headers, id)).version).toBe(2);
    const onTop = await save(aSave(letter, { base_version: 2, add: "On top." }));
    expect(onTop.status).toBe(201);
  });

  it("are fifty at the most, and the last one stays what it is", async ({ expect }) => {
    const { headers, id, letter, save } = await anEditedLetter();
    await env.DB.prepare("UPDATE generated_letters SET version = 49 WHERE id = ?").bind(id).run();
    expect((await save(aSave(letter, { base_version: 49, add: "Fifty." }))).status).toBe(201);
    const refused = await save(aSave(letter, { base_version: 50, add: "One more." }));
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({ code: "TOO_MANY_VERSIONS", details: { max: 50 } });
    expect((await letterOf(headers, id)).version).toBe(50);
  });

  it("are removed and restored with their letter", async ({ expect }) => {
    const { headers, id, letter, save } = await anEditedLetter();
    await save(aSave(letter, { add: "Hello." }));
    await api(`/api/letters/${id}`, headers, { method: "DELETE" });
    for (const path of ["?version=1", "/versions", "/pdf?version=1"]) {
      expect((await api(`/api/letters/${id}${path}`, headers)).status, path).toBe(404);
    }
    expect((await save(aSave(letter, { base_version: 2 }))).status).toBe(404);
    await postJson(`/api/letters/${id}/restore`, headers, "");
    expect((await letterOf(headers, id, "?version=1")).version).toBe(1);
  });

  it("clean what cannot be printed", async ({ expect }) => {
    const { letter, save } = await anEditedLetter();
    const response = await save(
      aSave(letter, { add: "A\u0000 tidy\u202E \u200Bword.\r\n\r\nNext." }),
    );
    const { documents } = (await response.json()) as LetterDetail;
    const added = documents.motivation.paragraphs.slice(-2).map(([first]) => first?.text);
    expect(added).toEqual(["A tidy word.", "Next."]);
  });
});

describe("the night’s work on versions", () => {
  const inDays = (days: number) =>
    testCtx(
      { kind: "system", name: "cron" },
      { now: () => new Date(Date.now() + days * 86_400_000) },
    );
  const foldersOf = async (id: number) => {
    const { results } = await env.DB.prepare(
      "SELECT pdf_dual_path AS path FROM generated_letters WHERE id = ?1 UNION SELECT pdf_dual_path FROM letter_versions WHERE letter_id = ?1",
    )
      .bind(id)
      .all<{ path: string }>();
    return results.map(({ path }) => path.replace(/[^/]+$/, ""));
  };
  const filesIn = async (folders: readonly string[]) => {
    const lists = await Promise.all(folders.map((prefix) => env.FILES.list({ prefix })));
    return lists.reduce((sum, { objects }) => sum + objects.length, 0);
  };

  it("removes their PDFs after 30 days, and renders them again when asked", async ({ expect }) => {
    const { headers, id, letter, save } = await anEditedLetter();
    await save(aSave(letter, { add: "New." }));
    await (await api(`/api/letters/${id}/pdf`, headers)).arrayBuffer();
    const folders = await foldersOf(id);
    expect(folders).toHaveLength(2);
    expect(await filesIn(folders)).toBe(4);
    await purgeLetters(inDays(29));
    expect(await filesIn(folders)).toBe(4);
    await purgeLetters(inDays(31));
    expect(await filesIn(folders)).toBe(0);
    expect((await api(`/api/letters/${id}/pdf?version=1`, headers)).status).toBe(200);
    expect(await filesIn(folders)).toBe(1);
    await purgeLetters(inDays(62));
    expect(await filesIn(folders)).toBe(0);
  });

  it("removes every version with a letter that is gone for good", async ({ expect }) => {
    const { headers, id, letter, save } = await anEditedLetter();
    await save(aSave(letter, { add: "New." }));
    await (await api(`/api/letters/${id}/pdf`, headers)).arrayBuffer();
    const folders = await foldersOf(id);
    await api(`/api/letters/${id}`, headers, { method: "DELETE" });
    await purgeLetters(inDays(1.1));
    expect(await filesIn(folders)).toBe(0);
    const rows = await env.DB.prepare(
      "SELECT count(*) AS n FROM letter_versions WHERE letter_id = ?",
    )
      .bind(id)
      .first<{ n: number }>();
    expect(rows?.n).toBe(0);
  });
});
