import type { FormState } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { Form } from "../../../../ui/form";
import type { HeldPlan } from "../../get-plan";
import type { SimulatedAct } from "../../subscriptions/simulated-life";
import type { PlanSubscription } from "../../subscriptions/subscription";
import { billingMessages } from "../messages";
import { PlanTimes } from "./plan-page";
import { SimulationMark } from "./simulation-mark";

/** It leads to the payment service, by a link, because a form may lead to our own pages only. */
export function PortalPage({
  language,
  url,
}: {
  readonly language: Language;
  readonly url: string;
}) {
  const { portal: texts, manageHint, checkout } = billingMessages[language];
  return (
    <div class="billing">
      <header class="billing-head">
        <h1>{texts.title}</h1>
        <p class="lead">{manageHint}</p>
      </header>
      <div class="actions">
        <a class="way-on" href={url} rel="noreferrer">
          {texts.goOn}
        </a>
        <a class="quiet" href="/account/plan">
          {checkout.back}
        </a>
      </div>
    </div>
  );
}

type SimulationProps = {
  readonly language: Language;
  readonly held: HeldPlan;
  readonly form: FormState;
};

/** `/account/plan/simulation` does what the payment service would do: cancel, renew, fail. */
export function SimulationPage({ language, held, form }: SimulationProps) {
  const { portal: texts, checkout, plans } = billingMessages[language];
  return (
    <div class="billing">
      <header class="billing-head">
        <h1>{texts.title}</h1>
        <SimulationMark language={language} />
        <p class="plan-name">{plans[held.plan]}</p>
        <PlanTimes language={language} held={held} />
      </header>
      <Form class="actions" action="/account/plan/simulation" language={language} state={form}>
        {actsFor(held.subscription).map((act) => (
          <button type="submit" name="act" value={act} class="quiet">
            {texts.acts[act]}
          </button>
        ))}
        <a class="quiet" href="/account/plan">
          {checkout.back}
        </a>
      </Form>
    </div>
  );
}

function actsFor(subscription: PlanSubscription | null): readonly SimulatedAct[] {
  if (subscription === null) return [];
  return [
    subscription.cancelsAt === null ? "cancel" : "resume",
    subscription.status === "past_due" ? "pay" : "fail",
  ];
}
