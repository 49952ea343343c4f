import type { CvFields } from "../cv-reading/read-cv-result";

type FieldValue = { readonly path: string; readonly value: string };

/** It lists every value with its path. */
export const cvValues = (cv: CvFields): FieldValue[] => valuesIn(cv, "");

function valuesIn(value: unknown, path: string): FieldValue[] {
  if (typeof value === "string") return [{ path, value }];
  if (typeof value === "boolean") return value ? [{ path, value: "true" }] : [];
  if (Array.isArray(value))
    return value.flatMap((each: unknown, index) => valuesIn(each, `${path}[${index}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    valuesIn(each, path === "" ? key : `${path}.${key}`),
  );
}
