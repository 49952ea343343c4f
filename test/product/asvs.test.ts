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

describe("the ASVS at level 1", () => {
  it("is answered requirement by requirement, each once", ({ expect }) => {
    const ids = requirements.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(70);
  });

  it.for(requirements.flatMap(({ id, tests = [] }) => tests.map((named) => ({ id, ...named }))))(
    "$id is shown by $file: $test",
    ({ file, test }, { expect }) => {
      const source = sources[`/${file}`];
      expect(source, file).toBeDefined();
      // As the name that `it(…)` or `it.for(…)(…)` is given.
      expect(source).toMatch(new RegExp(`\\(\\s*${RegExp.escape(JSON.stringify(test))},`));
    },
  );
});
