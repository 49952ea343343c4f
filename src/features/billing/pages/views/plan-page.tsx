import type { Config } from "../../../../platform/config";
import type { FormState } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { paidPlans, type Plan, planNames } from "../../../../platform/plan";
import { formatFileSize } from "../../../../ui/file-size";
import { Form } from "../../../../ui/form";
import { MomentSentence } from "../../../../ui/moment";
import type { HeldPlan } from "../../get-plan";
import { billingMessages } from "../messages";
import { formatCount, formatPrice } from "../prices";
import { SimulationMark } from "./simulation-mark";

export type PlanPageProps = {
  readonly language: Language;
  readonly config: Config;
  readonly held: HeldPlan;
  readonly form: FormState;
};

/** `/account/plan` shows what one has, what there is, and leads to where it is paid. */
export function PlanPage({ language, config, held, form }: PlanPageProps) {
  const texts = billingMessages[language];
  return (
    <div class="billing">
      <header class="billing-head">
        <h1>{texts.title}</h1>
        {held.mode === "simulated" && <SimulationMark language={language} />}
      </header>
      <CurrentPlan language={language} held={held} form={form} />
      <section aria-labelledby="plans-title">
        <h2 id="plans-title">{texts.choose}</h2>
        {held.mode === "closed" && <p>{texts.closed}</p>}
        <ul class="plan-cards">
          {planNames.map((plan) => (
            <PlanCard language={language} config={config} held={held} plan={plan} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="money-title">
        <h2 id="money-title">{texts.money.title}</h2>
        <ul class="promises">
          {texts.money.items.map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

type CurrentProps = Pick<PlanPageProps, "language" | "held" | "form">;

function CurrentPlan({ language, held, form }: CurrentProps) {
  const texts = billingMessages[language];
  const { plan, quotas, analysesThisMonth, canManage, mode } = held;
  return (
    <section class="request" aria-labelledby="current-title">
      <p class="label" id="current-title">
        {texts.current}
      </p>
      <p class="plan-name">{texts.plans[plan]}</p>
      {held.grace && (
        <div class="refusal">
          <p class="refusal-title">{texts.unpaid.title}</p>
          <p>
            <MomentSentence
              at={held.grace.endsAt}
              language={language}
              sentence={held.grace.isOver ? texts.unpaid.ended : texts.unpaid.text}
            />
          </p>
        </div>
      )}
      <PlanTimes language={language} held={held} />
      <p class="figures hint">{texts.used(analysesThisMonth, quotas.analyses_a_month)}</p>
      {canManage && mode !== "closed" && (
        <Form action="/account/plan/portal" language={language} state={form} class="fields">
          <button type="submit" class="quiet">
            {texts.manage}
          </button>
          <p class="hint">{texts.manageHint}</p>
        </Form>
      )}
    </section>
  );
}

/** It says when the subscription renews or ends, and how long a gift lasts. */
export function PlanTimes({ language, held }: Pick<PlanPageProps, "language" | "held">) {
  const texts = billingMessages[language];
  const { subscription, gift } = held;
  const isActive = subscription?.status === "active" || subscription?.status === "trialing";
  return (
    <>
      {subscription && isActive && (
        <p>
          <MomentSentence
            at={subscription.cancelsAt ?? subscription.periodEndsAt}
            language={language}
            sentence={subscription.cancelsAt === null ? texts.renews : texts.ends}
          />
        </p>
      )}
      {gift && (
        <p>
          <MomentSentence
            at={gift.endsAt}
            language={language}
            sentence={(moment) => texts.gift(texts.plans[gift.plan], moment)}
          />
        </p>
      )}
    </>
  );
}

type CardProps = Pick<PlanPageProps, "language" | "config" | "held"> & { readonly plan: Plan };

function PlanCard({ language, config, held, plan }: CardProps) {
  const texts = billingMessages[language];
  const quotas = config.PLAN_QUOTAS[plan];
  const countOf = (count: number) => formatCount(count, language);
  const paid = paidPlans.find((each) => each === plan);
  const isForSale = paid !== undefined && held.mode !== "closed" && held.subscription === null;
  return (
    <li class="plan-card" aria-current={held.plan === plan ? "true" : undefined}>
      <h3>
        {texts.plans[plan]} {held.plan === plan && <span class="tag">{texts.current}</span>}
      </h3>
      <p class="plan-price figures">
        {paid ? texts.price(formatPrice(config, paid, language)) : texts.free}
      </p>
      <ul class="promises">
        <li>{texts.analyses(countOf(quotas.analyses_a_month))}</li>
        <li>{texts.tailored(countOf(quotas.tailored_cvs_an_hour))}</li>
        <li>{texts.minutes(countOf(quotas.transcription_minutes_a_month))}</li>
        <li>{texts.storage(formatFileSize(quotas.storage_mb * 1024 * 1024, language))}</li>
      </ul>
      {isForSale && (
        <Form action="/account/plan/checkout" language={language}>
          <input type="hidden" name="planType" value={plan} />
          <button type="submit">{texts.buy(texts.plans[plan])}</button>
        </Form>
      )}
    </li>
  );
}
