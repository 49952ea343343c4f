import { beforeAll, describe, it } from "vitest";
import { letterPersonalData } from "../../../../src/features/letters/store/personal-data";
import { aGuest, seedProfile, testCtx } from "../../../support/context";
import { aLetter, api, endOf, postJson } from "../../../support/letters";

beforeAll(seedProfile);

type Headers = Record<string, string>;

const patch = (id: number, headers: Headers, body: unknown) =>
  api(`/api/letters/${id}`, headers, {
    method: "PATCH",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

type History = { letters: { id: number; company_name: string }[]; total: number };

async function found(headers: Headers, query: Record<string, string>): Promise<string[]> {
  const params = new URLSearchParams(query).toString();
  const response = await api(`/api/letters/history?${params}`, headers);
  const { letters, total } = await response.json<History>();
  if (total !== letters.length) throw new Error(`${total} counted, ${letters.length} listed`);
  return letters.map(({ company_name: name }) => name);
}

describe("what a person says of a pair", () => {
  it("is kept, shown with the pair and in the drawer, and exported", async ({ expect }) => {
    const { headers, sessionId } = await aGuest();
    const id = await aLetter(headers);
    const marks = { status: "sent", note: "Rang Ada" };
    expect(await (await patch(id, headers, { status: "sent" })).json()).toEqual({
      id,
      status: "sent",
      note: "",
    });
    expect(await (await patch(id, headers, { note: "  Rang Ada " })).json()).toEqual({
      id,
      ...marks,
    });
    expect(await (await api(`/api/letters/${id}`, headers)).json()).toMatchObject(marks);
    const history = await (await api("/api/letters/history", headers)).json<History>();
    expect(history.letters[0]).toMatchObject({ id, ...marks });
    const files = [];
    for await (const file of letterPersonalData.exportFor(testCtx(), { userId: 0, key: sessionId }))
      if (file.path.endsWith("letters.json")) files.push(file.body);
    expect(files[0]).toContain("Rang Ada");
  });

  it("is refused where it is nonsense, and to whomever the pair does not belong", async ({
    expect,
  }) => {
    const [owner, stranger] = [await aGuest(), await aGuest()];
    const id = await aLetter(owner.headers);
    for (const body of [{}, { status: "lost" }, { note: "x".repeat(2_001) }, []])
      expect((await patch(id, owner.headers, body)).status).toBe(400);
    expect((await patch(id, stranger.headers, { status: "sent" })).status).toBe(404);
    expect((await patch(id, {}, { status: "sent" })).status).toBe(401);
  });
});

describe("a search in the drawer", () => {
  it("finds letters by company, post, note and text, without regard to case and accents", async ({
    expect,
  }) => {
    const { headers, ctx } = await aGuest();
    const company = "Société Générale";
    const answer = await postJson("/api/letters/generate", headers, {
      company_name: company,
      language: "en",
      job_title: "Ingénieure d’études",
    });
    await endOf(headers, (await answer.json<{ job_id: string }>()).job_id);
    const [{ id } = { id: 0 }] = (
      await (await api("/api/letters/history", headers)).json<History>()
    ).letters;
    await patch(id, headers, { note: "Œuvre à RELANCER 100 %" });
    for (const search of [
      "societe",
      "GÉNÉRALE société",
      "ingenieure d'etudes",
      "oeuvre",
      "relancer 100 %",
      "mirabelle",
    ])
      expect(await found(headers, { search }), search).toEqual([company]);
    for (const search of ["nowhere", "societe nowhere", "_", "100 %%"])
      expect(await found(headers, { search }), search).toEqual([]);
    expect(await found(headers, { status: "sent" })).toEqual([]);
    expect(await found(headers, { status: "draft", search: "societe" })).toEqual([company]);
    expect(await found(headers, { status: "nonsense" })).toEqual([company]);
    const stranger = await aGuest();
    expect(await found(stranger.headers, { search: "societe" })).toEqual([]);
    expect(ctx.actor.kind).toBe("visitor");
  });
});
