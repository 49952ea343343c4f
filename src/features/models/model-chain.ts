import type { ModelPrice } from "../../platform/model-list";

/** One model that may be asked, with the provider that serves it. */
export type ChainModel = {
  readonly name: string;
  readonly provider: "primary" | "second";
  /** US dollars for a million tokens. */
  readonly price: ModelPrice;
};

/** For a model whose price nobody stated: dear enough that the budget errs on the safe side. */
const UNKNOWN_PRICE: ModelPrice = { input: 10, output: 40 };

export function chainOf(
  models: readonly string[],
  prices: ReadonlyMap<string, ModelPrice>,
): ChainModel[] {
  return models.map((text) => {
    const isSecond = text.startsWith("second:");
    const name = isSecond ? text.slice("second:".length) : text;
    return {
      name,
      provider: isSecond ? "second" : "primary",
      price: prices.get(name) ?? UNKNOWN_PRICE,
    };
  });
}

export type TokenUsage = { readonly tokensIn: number; readonly tokensOut: number };

/** In millionths of a US dollar, rounded up: sums stay whole numbers. */
export function costMicroUsd({ tokensIn, tokensOut }: TokenUsage, price: ModelPrice): number {
  return Math.ceil(tokensIn * price.input + tokensOut * price.output);
}
