import { describe, it } from "vitest";
import * as z from "zod";
import { ModelLetter } from "../../src/features/letters/write/model-letter";
import { strictSchemaOf } from "../../src/platform/strict-schema";

function keywordsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(keywordsIn);
  return Object.entries(value).flatMap(([key, inner]) => [
    key,
    ...(key === "properties" ? Object.values(inner as object) : [inner]).flatMap(keywordsIn),
  ]);
}

describe("the schema that a model is asked to answer in", () => {
  it("uses nothing that strict mode does not document", ({ expect }) => {
    const known = new Set(
      "type properties required additionalProperties items enum minItems maxItems".split(" "),
    );
    const strange = keywordsIn(strictSchemaOf(ModelLetter)).filter((key) => !known.has(key));
    expect(strange).toEqual([]);
  });

  it("closes every object and requires all of its properties", ({ expect }) => {
    const schema = z.object({
      minLength: z.string().max(3).default("x"),
      inner: z.array(z.object({ a: z.string().min(1), b: z.number().int().nullable() })).max(4),
    });
    expect(strictSchemaOf(schema)).toEqual({
      type: "object",
      properties: {
        minLength: { type: "string" },
        inner: {
          type: "array",
          maxItems: 4,
          items: {
            type: "object",
            properties: {
              a: { type: "string" },
              b: {
                anyOf: [
                  {
                    type: "integer",
                    minimum: Number.MIN_SAFE_INTEGER,
                    maximum: Number.MAX_SAFE_INTEGER,
                  },
                  { type: "null" },
                ],
              },
            },
            required: ["a", "b"],
            additionalProperties: false,
          },
        },
      },
      required: ["minLength", "inner"],
      additionalProperties: false,
    });
  });
});
