import * as fc from "fast-check";
import { describe, it } from "vitest";
import { factsOf, readResume, Resume } from "../../../../src/features/profile";
import { parseJsonTree } from "../../../../src/features/profile/reading/parse-json-tree";
import { runs } from "../../../support/depth";
import { complete } from "./complete-resume";
import { problemsIn, readDocument } from "./read";

const numRuns = runs({ quick: 200, deep: 5_000 });
const pretty = JSON.stringify(complete, null, 2);

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** The complete resume with one stretch of its text replaced. */
const damaged = fc
  .tuple(
    fc.nat(pretty.length),
    fc.nat(12),
    fc.constantFrom(
      "",
      ",",
      "]",
      "}",
      '"',
      ":",
      "//x\n",
      "'",
      "\\",
      "\t",
      "1.",
      "nul",
      "{",
      "[1,]",
    ),
  )
  .map(([at, length, put]) => pretty.slice(0, at) + put + pretty.slice(at + length));

/** A document whose fields have the names of the standard and values of any type. */
const anyDocument = fc.dictionary(
  fc.constantFrom(...Object.keys(complete), "bio", "hobbies", "meta"),
  fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.array(
      fc.dictionary(
        fc.constantFrom(
          "id",
          "name",
          "company",
          "position",
          "startDate",
          "endDate",
          "url",
          "keywords",
        ),
        fc.jsonValue({ maxDepth: 2 }),
      ),
    ),
  ),
);

describe("any file", () => {
  it("is JSON to the reader exactly where it is JSON to JSON.parse", async ({ expect }) => {
    await fc.assert(
      fc.asyncProperty(damaged, async (text) => {
        expect((await parseJsonTree(text)).ok).toBe(isJson(text));
      }),
      { numRuns },
    );
  });

  it("gives one sentence and a line within the file where it is no JSON", async ({ expect }) => {
    await fc.assert(
      fc.asyncProperty(damaged, async (text) => {
        fc.pre(!isJson(text));
        const problems = problemsIn(await readResume(new TextEncoder().encode(text)));
        expect(problems).toHaveLength(1);
        expect(problems[0]?.line).toBeGreaterThanOrEqual(1);
        expect(problems[0]?.line).toBeLessThanOrEqual(text.split("\n").length);
      }),
      { numRuns },
    );
  });

  it("gives a resume that the product can store and cite, or problems with a place", async ({
    expect,
  }) => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (parts) => {
        const reading = await readDocument({ basics: { name: "Nora" }, ...parts });
        if ("problems" in reading) {
          expect(reading.problems.length).toBeGreaterThan(0);
          for (const { line, path } of reading.problems)
            expect(`${line} ${path}`).toMatch(/^\d+ \w/u);
          return;
        }
        expect(Resume.parse(reading.resume)).toEqual(reading.resume);
        for (const { text } of factsOf(reading.resume)) expect(text).not.toBe("");
      }),
      { numRuns },
    );
  });

  it("of bytes of any kind is answered without a failure", async ({ expect }) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (bytes) => {
        expect(problemsIn(await readResume(bytes)).length).toBeGreaterThan(0);
      }),
      { numRuns },
    );
  });
});
