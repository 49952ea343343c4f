import { planNames, type PlanQuotaName, planQuotaNames } from "../../src/platform/plan";

/** It is a value of PLAN_QUOTAS under which every plan allows as much as nobody uses, but for what is named. */
export const planQuotas = (changes: Partial<Record<PlanQuotaName, number>> = {}): string =>
  planNames
    .map((plan) => {
      const quotas = planQuotaNames.map((name) => `${name}=${changes[name] ?? 1_000_000}`);
      return `${plan}: ${quotas.join(" ")}`;
    })
    .join("; ");
