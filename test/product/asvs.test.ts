import { describe, it } from "vitest";
import * as z from "zod";
import asvs from "../asvs.json";

const sources = import.meta.glob<string>("/test/**/*.test.{ts,tsx}", {
  query: "?raw",
  import: "default",
  eager: true,
});

const Named = z.strictObject({ file: z.string(), test: z.string() });
const Requirement = z
  .strictObject({
    id: z.string().regex(/^\d+\.\d+\.\d+$/),
    about: z.string().min(10),
    tests: z.array(Named).min(1).optional(),
    notApplicable: z.string().min(5).optional(),
    deviation: z.string().min(10).optional(),
    note: z.string().optional(),
  })
  .refine(({ tests, notApplicable }) => (tests === undefined) !== (notApplicable === undefined), {
    error: "either tests or notApplicable",
    when: ({ value }) => (value as { deviation?: string }).deviation === undefined,
  });

const requirements = z.array(Requirement).parse(asvs.requirements);

/** Level 1 of the released list of 5.0.0 asks for these. */
const LEVEL_1 = `
  1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.5.1 2.1.1 2.2.1 2.2.2 2.3.1
  3.2.1 3.2.2 3.3.1 3.4.1 3.4.2 3.5.1 3.5.2 3.5.3 4.1.1 4.4.1 5.2.1 5.2.2 5.3.1 5.3.2
  6.1.1 6.2.1 6.2.2 6.2.3 6.2.4 6.2.5 6.2.6 6.2.7 6.2.8 6.3.1 6.3.2 6.4.1 6.4.2
  7.2.1 7.2.2 7.2.3 7.2.4 7.4.1 7.4.2 8.1.1 8.2.1 8.2.2 8.3.1 9.1.1 9.1.2 9.1.3 9.2.1
  10.4.1 10.4.2 10.4.3 10.4.4 10.4.5 11.3.1 11.3.2 11.4.1 12.1.1 12.2.1 12.2.2 13.4.1
  14.2.1 14.3.1 15.1.1 15.2.1 15.3.1
`
  .trim()
  .split(/\s+/);

describe("the ASVS at level 1", () => {
  it("is answered requirement by requirement, each once", ({ expect }) => {
    expect(requirements.map(({ id }) => id)).toEqual(LEVEL_1);
  });

  it.for(requirements.flatMap(({ id, tests = [] }) => tests.map((named) => ({ id, ...named }))))(
    "has requirement $id tested by $file: $test",
    ({ file, test }, { expect }) => {
      const source = sources[`/${file}`];
      expect(source, file).toBeDefined();
      // As the name that `it(…)` or `it.for(…)(…)` is given.
      expect(source).toMatch(new RegExp(`\\(\\s*${RegExp.escape(JSON.stringify(test))},`));
    },
  );
});
