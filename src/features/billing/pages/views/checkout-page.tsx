import type { Config } from "../../../../platform/config";
import type { FormState } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { Form } from "../../../../ui/form";
import type { Checkout } from "../../checkout/get-checkout";
import { billingMessages } from "../messages";
import { formatPrice } from "../prices";
import { SimulationMark } from "./simulation-mark";

type Props = {
  readonly language: Language;
  readonly config: Config;
  readonly checkout: Checkout;
  readonly isSimulated: boolean;
  readonly form: FormState;
};

/** It says what is bought and where it is paid. It is a link, because a form may lead to our own pages only. */
export function CheckoutPage({ language, config, checkout, isSimulated, form }: Props) {
  const { plans, checkout: texts } = billingMessages[language];
  const { id, plan, url } = checkout;
  return (
    <div class="billing">
      <header class="billing-head">
        <h1>{texts.title(plans[plan])}</h1>
        <p class="lead">{texts.lead(formatPrice(config, plan, language))}</p>
        {isSimulated && <SimulationMark language={language} />}
      </header>
      {isSimulated ? (
        <Form
          class="actions"
          action={`/account/plan/checkout/${id}/pay`}
          language={language}
          state={form}
        >
          <button type="submit">{texts.pay}</button>
          <a class="quiet" href="/account/plan">
            {texts.back}
          </a>
        </Form>
      ) : (
        <div class="actions">
          <a class="way-on" href={url} rel="noreferrer">
            {texts.goOn}
          </a>
          <a class="quiet" href="/account/plan">
            {texts.back}
          </a>
          <p class="hint">{texts.goOnHint}</p>
        </div>
      )}
    </div>
  );
}
