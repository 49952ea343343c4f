import type { KeptSummary } from "../../../../platform/personal-data";
import type { Plan } from "../../../../platform/plan";
import { english } from "./english";
import { french } from "./french";

/** The page of the account says which plan one has, and leads to it. */
export const planSummary = (plan: Plan): KeptSummary => ({
  path: "/account/plan",
  title: { fr: french.title, en: english.title },
  line: { fr: french.have(french.plans[plan]), en: english.have(english.plans[plan]) },
  link: { fr: "Voir les forfaits", en: "See the plans" },
});
