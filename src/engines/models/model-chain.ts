import type { AiProvider } from "../../platform/ai";
import type { ModelPrice } from "../../platform/model-list";

/** It is one model that may be asked, with the provider that serves it. */
export type ChainModel = {
  readonly name: string;
  readonly provider: AiProvider;
  /** It is in US dollars for a million tokens. */
  readonly price: ModelPrice;
};

/** It applies to a model without a stated price, and is expensive enough that the budget errs on the safe side. */
const UNKNOWN_PRICE: ModelPrice = { input: 10, output: 40 };

/** Two providers may serve a model of one name, at prices and with failures of their own. */
export function chainOf(
  models: readonly string[],
  prices: ReadonlyMap<string, ModelPrice>,
): ChainModel[] {
  return models.map((entry) => {
    const isSecond = entry.startsWith("second:");
    return {
      name: isSecond ? entry.slice("second:".length) : entry,
      provider: isSecond ? "second" : "primary",
      price: prices.get(entry) ?? UNKNOWN_PRICE,
    };
  });
}

/** A model is counted under this key. */
export const keyOf = ({ provider, name }: ChainModel) => `${provider}:${name}`;

export type TokenUsage = { readonly tokensIn: number; readonly tokensOut: number };

/** It is in millionths of a US dollar, rounded up, so that sums stay whole numbers. */
export function costMicroUsd({ tokensIn, tokensOut }: TokenUsage, price: ModelPrice): number {
  return Math.ceil(tokensIn * price.input + tokensOut * price.output);
}

/** A token is rarely less than two bytes of text in any script, so that the estimate errs on the expensive side. */
export const tokensAtMost = (...texts: readonly string[]) =>
  Math.ceil(texts.reduce((sum, text) => sum + encoder.encode(text).length, 0) / 2);

const encoder = new TextEncoder();
