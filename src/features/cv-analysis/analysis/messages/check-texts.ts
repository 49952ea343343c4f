import type { Localized } from "../../../../platform/language";
import type { CheckParams } from "../cv-analysis";

type Sentence = Readonly<Record<keyof Localized, (params: CheckParams) => string>>;

export type CheckTexts = {
  readonly name: Localized;
  /** What the check asks, for the published table. */
  readonly asks: Localized;
  readonly kept: Sentence;
  readonly lost: Sentence;
  readonly fix: Localized;
};

/** French counts nothing in the singular, English in the plural. */
export const some = (count: number, one: string, many: string): string =>
  `${count} ${count > 1 ? many : one}`;
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
