import * as z from "zod";

/** Prices are in US dollars for a million tokens. */
export type ModelPrice = { readonly input: number; readonly output: number };

const entry = z
  .string()
  .regex(/^(second:)?[A-Za-z0-9][\w./:@-]{0,119}$/, "names a model as `model` or `second:model`");

/** `AI_MODELS` lists models in the order they are asked, separated by commas; `second:` marks the second provider's. */
export const ModelList = z
  .string()
  .default("")
  .transform((list) => list.split(",").flatMap((name) => name.trim() || []))
  .pipe(z.array(entry).max(8));

/**
 * `AI_PRICES` lists `model=input/output` in US dollars for a million tokens, separated by commas; a model of the second
 * provider is written as in `AI_MODELS`.
 */
export const PriceList = z
  .string()
  .default("")
  .transform((list) => list.split(",").flatMap((price) => price.trim() || []))
  .pipe(
    z.array(z.string().regex(/^[^=]+=\d+(\.\d+)?\/\d+(\.\d+)?$/, "states `model=input/output`")),
  )
  .transform((prices) => new Map(prices.map(readPrice)));

function readPrice(text: string): [string, ModelPrice] {
  const [name = "", price = ""] = text.split("=");
  const [input = 0, output = 0] = price.split("/").map(Number);
  return [name, { input, output }];
}
