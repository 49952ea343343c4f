import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { aPerson, putJson } from "../../support/accounts";
import { aPng } from "../../support/files/recipes";
import { api, postJson } from "../../support/letters";
import { aTailoredResume } from "../../support/tailored-resume";
import { saveOffer, saveResume } from "../../support/tailoring";
import {
  aTailoringMember,
  cvPathOf,
  generateCvFor,
  readCvOf,
  refitCvOf,
} from "../../support/tailored-cv-requests";

describe("a CV that is generated", () => {
  it("has the contract's shape, and is kept", async ({ expect }) => {
    const { person, analysisId } = await aTailoringMember();
    const { status, body } = await generateCvFor(person, {
      analysisId,
      template: "tech",
      includePhoto: true,
      minScore: 60,
      maxExperiences: 5,
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      success: true,
      template: "tech",
      includePhoto: true,
      metadata: {
        generator_type: "v2_widgets",
        generator_model: "atelier-built-in",
        generator_version: "1.0.0",
        relevance_scoring_applied: true,
        advanced_scoring_applied: true,
      },
      cvData: {
        profil: {
          prenom: "Camille",
          nom: "Exemple",
          titre: "Développeuse web",
          titre_principal: "Développeuse web",
        },
      },
    });
    const { widgets_total: total, widgets_filtered: kept } = body.metadata;
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(total);
    const list = await (await api("/api/cv/generations", person.headers)).json();
    expect(list).toMatchObject({
      generations: [{ cvId: body.cvId, analysisId, template: "tech" }],
    });
    const { generation } = await readCvOf(person, body.cvId);
    expect(generation.cvData).toEqual(body.cvData);
  });

  it("has the names, employers, titles, dates and degrees of the profile", async ({ expect }) => {
    const resume = aTailoredResume();
    const { person, analysisId } = await aTailoringMember(resume);
    const { cvData } = (await generateCvFor(person, { analysisId, minScore: 0 })).body;
    for (const post of cvData.experiences) {
      expect(
        resume.work.some(
          ({ name, position, startDate }) =>
            name === post.entreprise && position === post.poste && startDate === post.date_debut,
        ),
      ).toBe(true);
    }
    const told = resume.work.flatMap(({ highlights }) => highlights);
    expect(cvData.experiences.flatMap(({ realisations }) => realisations)).toEqual(
      expect.arrayContaining(told.slice(0, 1)),
    );
    expect(cvData.formations).toMatchObject([{ diplome: "Master Informatique" }]);
  });

  it("has defaults, and refuses what the contract does not know", async ({ expect }) => {
    const { person, analysisId } = await aTailoringMember();
    const { body } = await generateCvFor(person, { analysisId });
    expect(body).toMatchObject({ template: "modern", includePhoto: false });
    for (const [changes, code] of [
      [{ template: "classic" }, "INVALID_TEMPLATE"],
      [{ minScore: 101 }, "VALIDATION_ERROR"],
      [{ minScore: -1 }, "VALIDATION_ERROR"],
      [{ maxExperiences: 0 }, "VALIDATION_ERROR"],
      [{ maxExperiences: 21 }, "VALIDATION_ERROR"],
      [{ maxBulletsPerExperience: 21 }, "VALIDATION_ERROR"],
      [{ pages: 3 }, "VALIDATION_ERROR"],
      [{ analysisId: "x".repeat(201) }, "VALIDATION_ERROR"],
      [{ analysisId: undefined, template: "classic" }, "MISSING_ANALYSIS_ID"],
    ] as const) {
      const refused = await generateCvFor(person, { analysisId, ...changes });
      expect([refused.status, refused.body.errorCode]).toEqual([400, code]);
    }
    const unknown = await generateCvFor(person, { analysisId: "invalid-id" });
    expect([unknown.status, unknown.body.errorCode]).toEqual([404, "ANALYSIS_NOT_FOUND"]);
    const stranger = await generateCvFor({ headers: {} }, { analysisId });
    expect([stranger.status, stranger.body.errorCode]).toEqual([401, "UNAUTHORIZED"]);
  });

  it.for([
    ["fr", "1, 2"],
    ["en", "1, 2"],
  ])("is told how many pages it may have: %s", async ([language, told], { expect }) => {
    const { person, analysisId } = await aTailoringMember();
    const headers = { ...person.headers, "accept-language": language ?? "" };
    const refused = await postJson("/api/cv/generate-v2", headers, { analysisId, pages: 3 });
    expect(await refused.text()).toContain(told);
  });

  it("counts in the same hour as widgets do", async ({ expect }) => {
    const { person, analysisId } = await aTailoringMember();
    for (let index = 0; index < 9; index += 1) {
      await postJson("/api/cv/generate-widgets", person.headers, { analysisId });
    }
    expect((await generateCvFor(person, { analysisId })).status).toBe(200);
    const late = await generateCvFor(person, { analysisId });
    expect([late.status, late.body.errorCode]).toEqual([429, "RATE_LIMIT_EXCEEDED"]);
  });

  it("is not lost silently where it cannot be saved", async ({ expect }) => {
    const { person, analysisId } = await aTailoringMember();
    await env.DB.prepare(
      `create trigger refuse_${person.id} before insert on cv_generations when new.owner_id = 'user:${person.id}' begin select raise(abort, 'no'); end`,
    ).run();
    const { status, body } = await generateCvFor(person, { analysisId });
    expect([status, body.errorCode]).toEqual([500, "CV_SAVE_ERROR"]);
  });
});

describe("a photo", () => {
  it("stands in a CV where it is asked for and there is one", async ({ expect }) => {
    const { person, analysisId } = await aTailoringMember();
    const order = { analysisId, includePhoto: true };
    const without = (await generateCvFor(person, order)).body;
    expect(without.cvData.profil["photo_url"]).toBeNull();
    expect(without.metadata.warnings).toContain("photo_missing");
    const photo = { method: "PUT", body: aPng(40, 50) };
    await api("/api/profile/me/photo", person.headers, photo);
    const { body } = await generateCvFor(person, order);
    expect(body.cvData.profil["photo_url"]).toBe("/api/profile/me/photo");
    expect(body.metadata.warnings).not.toContain("photo_missing");
    expect((await api(`${cvPathOf(body.cvId)}/pdf`, person.headers)).status).toBe(200);
    const plain = await generateCvFor(person, { analysisId });
    expect(plain.body.cvData.profil["photo_url"]).toBeNull();
  });
});

describe("an offer in the other language", () => {
  it("is answered by the profile in that language, where there is one", async ({ expect }) => {
    const person = await aPerson();
    const translation = aTailoredResume({
      basics: { name: "Camille Exemple", label: "Web developer" },
      work: [
        {
          id: "nimbus",
          name: "Nimbus Cartes",
          position: "React developer",
          startDate: "2021-03",
          highlights: ["Rewrote an application of 50,000 subscribers in React and TypeScript"],
        },
      ],
    });
    const body = { version: null, language: "fr", resume: aTailoredResume(), translation };
    await putJson("/api/profile/me", person.headers, body);
    const text = "React developer\n\nRequirements\n- You have to know React and TypeScript.";
    const [english, french] = [await saveOffer(person, text), await saveOffer(person)];
    const posts = async (analysisId: string) =>
      (await generateCvFor(person, { analysisId })).body.cvData.experiences.map(
        ({ poste }) => poste,
      );
    expect(await posts(english)).toEqual(["React developer"]);
    expect(await posts(french)).toContain("Développeuse React");
  });
});

describe("a CV that is kept", () => {
  it("says why each line stands there, and what is left out", async ({ expect }) => {
    const { person, analysisId } = await aTailoringMember();
    const { cvId, metadata } = (await generateCvFor(person, { analysisId })).body;
    const { generation } = await readCvOf(person, cvId);
    const line = generation.kept.find(({ id }) => id === "work:nimbus:highlight:1");
    expect(line?.requirements.map(({ quote }) => quote)).toContain("React");
    expect(metadata.warnings).toContain("filled_below_min_score");
    const excluded = ["work:papeterie:highlight:1"];
    const { leftOut } = (await refitCvOf(person, cvId, { excluded })).body.generation;
    expect(leftOut).toMatchObject([{ id: excluded[0], reason: "excluded" }]);
    const ids = [...generation.kept, ...generation.leftOut].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("is fitted anew by other choices without a request of the hour", async ({ expect }) => {
    const { person, analysisId } = await aTailoringMember();
    const { cvId } = (await generateCvFor(person, { analysisId })).body;
    const pinned = ["work:papeterie:highlight:1"];
    for (let index = 0; index < 12; index += 1) {
      const again = await refitCvOf(person, cvId, { template: "compact", pinned });
      expect(again.status).toBe(200);
      expect(again.body.generation.kept.map(({ id }) => id)).toContain(pinned[0]);
    }
    const { generation } = await readCvOf(person, cvId);
    expect(generation).toMatchObject({ template: "compact", choices: { minScore: 50, pinned } });
    const unknown = await refitCvOf(person, cvId, { pinned: ["nothing"] });
    expect([unknown.status, unknown.body.errorCode]).toEqual([400, "LINE_UNKNOWN"]);
    const both = await refitCvOf(person, cvId, { pinned, excluded: pinned });
    expect([both.status, both.body.errorCode]).toEqual([400, "LINE_PINNED_AND_EXCLUDED"]);
    const template = await refitCvOf(person, cvId, { template: "classic" });
    expect([template.status, template.body.errorCode]).toEqual([400, "INVALID_TEMPLATE"]);
  });

  it("stays as it is when the profile changes", async ({ expect }) => {
    const person = await aPerson();
    const version = await saveResume(person, aTailoredResume());
    const analysisId = await saveOffer(person);
    const { cvId, cvData } = (await generateCvFor(person, { analysisId })).body;
    await saveResume(person, aTailoredResume({ work: [] }), version);
    expect((await readCvOf(person, cvId)).generation.cvData).toEqual(cvData);
    expect((await refitCvOf(person, cvId, {})).body.generation.cvData).toEqual(cvData);
  });

  it("is downloaded in three formats, and read again whole", async ({ expect }) => {
    const { person, analysisId } = await aTailoringMember();
    const { cvId } = (await generateCvFor(person, { analysisId })).body;
    const types = { pdf: "application/pdf", docx: "wordprocessingml", json: "application/json" };
    for (const [format, type] of Object.entries(types)) {
      const file = await api(`${cvPathOf(cvId)}/${format}`, person.headers);
      expect(file.headers.get("content-type")).toContain(type);
      expect(file.headers.get("content-disposition")).toMatch(/^attachment/);
      expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(500);
    }
    const json = await api(`${cvPathOf(cvId)}/json`, person.headers);
    expect(await json.json()).toMatchObject({ basics: { name: "Camille Exemple" } });
    const { receipts } = (await readCvOf(person, cvId)).generation;
    expect((await readCvOf(person, cvId)).generation.receipts).toEqual(receipts);
    expect(receipts?.map(({ format, lost }) => ({ format, lost }))).toEqual([
      { format: "pdf", lost: [] },
      { format: "docx", lost: [] },
    ]);
  });

  it("is listed page by page", async ({ expect }) => {
    const { person, analysisId } = await aTailoringMember();
    const first = (await generateCvFor(person, { analysisId })).body.cvId;
    const second = (await generateCvFor(person, { analysisId })).body.cvId;
    const listed = async (query: string) =>
      (await api(`/api/cv/generations?${query}`, person.headers)).json();
    const page = { success: true, total: 2, limit: 1 };
    const ids = await Promise.all([listed("limit=1"), listed("limit=1&page=2")]);
    expect(ids).toMatchObject([
      { ...page, page: 1 },
      { ...page, page: 2 },
    ]);
    expect(JSON.stringify(ids)).toContain(first);
    expect(JSON.stringify(ids)).toContain(second);
    for (const query of ["limit=abc", "limit=0", "limit=51", "page=0"]) {
      expect((await api(`/api/cv/generations?${query}`, person.headers)).status).toBe(400);
    }
  });

  it("is deleted with a receipt, and is nobody else's", async ({ expect }) => {
    const { person, analysisId } = await aTailoringMember();
    const { cvId } = (await generateCvFor(person, { analysisId })).body;
    const stranger = await aPerson();
    for (const path of [cvPathOf(cvId), `${cvPathOf(cvId)}/pdf`]) {
      expect((await api(path, stranger.headers)).status).toBe(404);
    }
    const init = { method: "DELETE" };
    expect((await api(cvPathOf(cvId), stranger.headers, init)).status).toBe(404);
    const removed = await api(cvPathOf(cvId), person.headers, init);
    expect(await removed.json()).toMatchObject({ success: true, receipt: { cvId, analysisId } });
    expect((await api(cvPathOf(cvId), person.headers)).status).toBe(404);
    expect((await api(cvPathOf(cvId), person.headers, init)).status).toBe(404);
  });
});
