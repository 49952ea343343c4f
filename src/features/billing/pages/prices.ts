import type { Config } from "../../../platform/config";
import type { Language } from "../../../platform/language";
import type { PaidPlan } from "../../../platform/plan";

const LOCALES: Readonly<Record<Language, string>> = { fr: "fr-FR", en: "en-GB" };

type Prices = Pick<Config, "PLAN_PRICES" | "PLAN_CURRENCY">;

/** It gives `9,00 €` or `€9.00`. */
export function formatPrice(
  { PLAN_PRICES, PLAN_CURRENCY: currency }: Prices,
  plan: PaidPlan,
  language: Language,
): string {
  const format = new Intl.NumberFormat(LOCALES[language], { style: "currency", currency });
  return format.format(PLAN_PRICES[plan] / 100);
}

/** It gives `3 000` or `3,000`. */
export const formatCount = (count: number, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language]).format(count);
