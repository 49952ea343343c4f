import * as z from "zod";
import { ChoiceChange } from "./choice-change";

/** A change stands in an address and in a form as the query of an address does. */
export function writeChange(change: ChoiceChange): string {
  const pairs = Object.entries(change).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((each) => [name, String(each)]),
  );
  return new URLSearchParams(pairs).toString();
}

const numbers = new Set(["pages", "minScore", "maxExperiences", "maxBulletsPerExperience"]);
const lists = new Set(["pin", "unpin", "exclude", "readmit"]);

/** It is the schema of what `writeChange` writes. */
export const ChangeText = z
  .string()
  .max(8_000)
  .transform((text) => {
    const query = new URLSearchParams(text);
    return Object.fromEntries([...query.keys()].map((name) => [name, valueIn(query, name)]));
  })
  .pipe(ChoiceChange);

function valueIn(query: URLSearchParams, name: string): unknown {
  if (lists.has(name)) return query.getAll(name);
  const text = query.get(name);
  if (name === "includePhoto") return text === "true";
  return numbers.has(name) ? Number(text) : text;
}
