import { beforeAll, describe, it } from "vitest";
import { aGuest, seedProfile } from "../../../support/context";
import { api, postJson } from "../../../support/letters";
import { refusesStrangers } from "../../../support/refuses-strangers";
import { aSave, anEditedLetter, letterOf } from "./edited-letter";

beforeAll(seedProfile);

describe("the versions of a letter, given invalid input,", () => {
  it.for<[string, Record<string, unknown>]>([
    ["no base", { base_version: undefined }],
    ["a base of nothing", { base_version: 0 }],
    ["a save without a name", { save_id: "x" }],
    ["no letter", { motivation: undefined, anti_motivation: undefined }],
    [
      "an empty subject",
      { motivation: { subject: " ", salutation: "a", closing: "b", paragraphs: ["c"] } },
    ],
    [
      "no paragraph",
      { motivation: { subject: "s", salutation: "a", closing: "b", paragraphs: ["\n"] } },
    ],
    [
      "a novel",
      {
        motivation: {
          subject: "s",
          salutation: "a",
          closing: "b",
          paragraphs: Array(5).fill("x ".repeat(2_400)),
        },
      },
    ],
    [
      "an endless line",
      {
        motivation: { subject: "s".repeat(301), salutation: "a", closing: "b", paragraphs: ["c"] },
      },
    ],
    [
      "ribbons",
      {
        motivation: {
          subject: "s",
          salutation: "a",
          closing: "b",
          paragraphs: Array(41).fill("c"),
        },
      },
    ],
  ])("refuse a save with %s", async ([, wrong], { expect }) => {
    const { headers } = await aGuest();
    const body = {
      base_version: 1,
      save_id: crypto.randomUUID(),
      motivation: { subject: "s", salutation: "a", closing: "b", paragraphs: ["c"] },
      ...wrong,
    };
    const response = await postJson("/api/letters/1/versions", headers, body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: "VALIDATION_ERROR" });
  });

  it.for(["{", "", "not JSON"])("refuse a body that is %j", async (body, { expect }) => {
    const { headers } = await aGuest();
    const response = await postJson("/api/letters/1/versions", headers, body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: "INVALID_REQUEST" });
  });

  it("refuse a body of half a megabyte", async ({ expect }) => {
    const { headers } = await aGuest();
    const response = await postJson("/api/letters/1/versions", headers, "x".repeat(500_000));
    expect(response.status).toBe(413);
  });

  it("refuse version numbers that are malformed or do not exist", async ({ expect }) => {
    const { headers, id, letter } = await anEditedLetter();
    for (const version of ["0", "-1", "x", "1.5", "1e99"]) {
      for (const path of [`?version=${version}`, `/pdf?version=${version}`]) {
        const response = await api(`/api/letters/${id}${path}`, headers);
        expect(response.status, path).toBe(400);
        expect(await response.json()).toMatchObject({ code: "INVALID_VERSION" });
      }
    }
    const restore = await postJson(`/api/letters/${id}/versions/x/restore`, headers, "");
    expect(await restore.json()).toMatchObject({ code: "INVALID_VERSION" });
    for (const path of [`?version=${letter.version + 1}`, "/pdf?version=9"]) {
      const response = await api(`/api/letters/${id}${path}`, headers);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ code: "VERSION_NOT_FOUND" });
    }
    const missing = await postJson(`/api/letters/${id}/versions/9/restore`, headers, "");
    expect(await missing.json()).toMatchObject({ code: "VERSION_NOT_FOUND" });
  });
});

describe("the versions of a letter, called by strangers,", () => {
  refusesStrangers({ method: "GET", path: "/api/letters/1/versions" });
  refusesStrangers({ method: "POST", path: "/api/letters/1/versions", body: {} });
  refusesStrangers({ method: "POST", path: "/api/letters/1/versions/1/restore" });

  it("answer that another person’s letter is not there", async ({ expect }) => {
    const { headers, id, letter, save } = await anEditedLetter();
    await save(aSave(letter, { add: "Mine." }));
    const stranger = (await aGuest()).headers;
    for (const path of ["", "?version=1", "/versions", "/pdf", "/pdf?version=1"]) {
      const response = await api(`/api/letters/${id}${path}`, stranger);
      expect(response.status, path).toBe(404);
      expect(await response.json()).toMatchObject({ code: "LETTER_NOT_FOUND" });
    }
    for (const [path, body] of [
      ["/versions", aSave(letter, { base_version: 2, add: "Not mine." })],
      ["/versions", aSave(letter, { base_version: 1, add: "Not mine." })],
      ["/versions/1/restore", ""],
    ] as const) {
      const response = await postJson(`/api/letters/${id}${path}`, stranger, body);
      expect(response.status, path).toBe(404);
    }
    expect(await letterOf(headers, id)).toMatchObject({ version: 2 });
  });
});
