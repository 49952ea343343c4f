import { describe, it } from "vitest";
import { readCv } from "../../../src/engines/cv-reading/read-cv";

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("a file that is asked for its CV", () => {
  it.for([
    ["nothing", new Uint8Array(), "CV_EMPTY"],
    [
      "a page of the web",
      bytesOf(`<!doctype html><html><body>${"hello ".repeat(50)}</body></html>`),
      "CV_TYPE_UNSUPPORTED",
    ],
    ["a PDF of noise", bytesOf(`%PDF-1.7\n${"noise ".repeat(50)}`), "CV_CORRUPT"],
    ["a few words", bytesOf("Alma Fairbrook, baker"), "CV_NO_TEXT"],
  ] as const)("that holds %s gives the code %s", async ([, bytes, code], { expect }) => {
    expect(await readCv({ bytes, fileName: "cv.pdf" })).toEqual({ ok: false, code });
  });

  it("gives its kind, its language and its lines beside the fields", async ({ expect }) => {
    const text =
      "Alma Fairbrook\nalma@example.org\n\nExperience\nBaker\t2018 – 2022\nCrumb & Daughters, Oxford\n- Shaped 200 loaves a day and the rolls";
    const read = await readCv({ bytes: bytesOf(text), fileName: "cv.md" });
    expect(read).toMatchObject({
      ok: true,
      reading: { kind: "markdown", language: "en", cv: { name: "Alma Fairbrook" } },
    });
    expect(read.ok && read.reading.lines.length).toBeGreaterThan(5);
  });
});
