import * as fc from "fast-check";
import type { JsonSchema } from "../../../src/platform/openapi/operations";

/** Values a schema describes, and often enough values that come close, or not at all. */
export function valuesOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 4, arbitrary: fitting(schema) }, { weight: 1, arbitrary: anything });
}

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.constantFrom("", "0", "-1", "1e9", "null", "\u0000", "../..", "%00", "' OR 1=1 --", "<b>"),
);

function fitting(schema: JsonSchema): fc.Arbitrary<unknown> {
  const { enum: values, const: constant, type, anyOf } = schema;
  if (constant !== undefined) return fc.constant(constant);
  if (Array.isArray(values)) return fc.constantFrom(...(values as unknown[]));
  if (Array.isArray(anyOf)) return fc.oneof(...anyOf.map((each) => fitting(each as JsonSchema)));
  if (type === "object") return objectsOf(schema);
  if (type === "array") {
    return fc.array(fitting((schema["items"] as JsonSchema | undefined) ?? {}), { maxLength: 5 });
  }
  if (type === "integer" || type === "number") return numbersOf(schema);
  if (type === "boolean") return fc.boolean();
  if (type === "string") return textsOf(schema);
  return fc.jsonValue({ maxDepth: 1 });
}

function objectsOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  const properties = (schema["properties"] ?? {}) as Record<string, JsonSchema>;
  const required = (schema["required"] ?? []) as string[];
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, each]) => [name, valuesOf(each)]),
  );
  return fc.record(fields, { requiredKeys: required.filter((name) => name in fields) });
}

function numbersOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  const min = (schema["minimum"] as number | undefined) ?? -1_000;
  const max = (schema["maximum"] as number | undefined) ?? 1_000_000;
  return fc.integer({ min: Math.max(min, -(2 ** 31)), max: Math.min(max, 2 ** 31 - 1) });
}

function textsOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema["format"] === "uuid") return fc.uuid();
  if (schema["format"] === "email") return fc.emailAddress();
  if (schema["format"] === "uri") return fc.webUrl();
  if (typeof schema["pattern"] === "string") {
    return fc.stringMatching(new RegExp(plainPattern(schema["pattern"]), "u"));
  }
  const minLength = (schema["minLength"] as number | undefined) ?? 0;
  const maxLength = Math.min((schema["maxLength"] as number | undefined) ?? 80, 300);
  return fc.string({ unit: "grapheme", minLength: Math.min(minLength, maxLength), maxLength });
}

/** Classes that fast-check does not know, by some of what is in them. */
const plainPattern = (pattern: string) =>
  pattern
    .replaceAll("\\d", "[0-9]")
    .replaceAll("\\p{L}", "a-zé")
    .replaceAll("\\p{N}", "0-9")
    .replaceAll("\\p{M}", "\u0301");
