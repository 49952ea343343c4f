import type { FormState } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { paidPlans } from "../../../../platform/plan";
import { fieldIn, InputField, SelectField } from "../../../../ui/fields";
import { Form } from "../../../../ui/form";
import { Frame } from "../../../admin";
import type { PaymentMode } from "../../gateway/gateway";
import type { BillingOverview } from "../../grants/list-billing";
import { billingMessages } from "../messages";
import { BillingDifferenceList, EventList, GiftList, SubscriptionList } from "./admin-lists";

export type AdminPageProps = {
  readonly language: Language;
  readonly overview: BillingOverview;
  readonly mode: PaymentMode;
  readonly now: number;
  readonly form: FormState;
};

/** `/admin/plans` shows who has which plan and why, and gives one. */
export function AdminPlansPage({ language, overview, mode, now, form }: AdminPageProps) {
  const texts = billingMessages[language].admin;
  return (
    <Frame language={language} part="plans" title={texts.title}>
      <p class="lead">{texts.modes[mode]}</p>
      <div class="desk">
        <div class="admin-part">
          <SubscriptionList language={language} overview={overview} />
          <GiftList language={language} overview={overview} now={now} />
        </div>
        <GiftForm language={language} form={form} />
      </div>
      <BillingDifferenceList language={language} overview={overview} />
      <EventList language={language} overview={overview} />
    </Frame>
  );
}

function GiftForm({ language, form }: Pick<AdminPageProps, "language" | "form">) {
  const { plans, admin: texts } = billingMessages[language];
  return (
    <Form
      class="request"
      action="/admin/plans"
      language={language}
      state={form}
      heading={<h2>{texts.give}</h2>}
      novalidate
    >
      <InputField
        id="username"
        {...fieldIn(form, "username")}
        label={texts.username}
        autocapitalize="none"
        spellcheck={false}
        maxlength={100}
        required
      />
      <SelectField
        id="plan"
        name="plan"
        label={texts.plan}
        value={form.values["plan"] ?? "pro"}
        options={paidPlans.map((plan) => [plan, plans[plan]])}
      />
      <InputField
        id="reason"
        {...fieldIn(form, "reason")}
        label={texts.reason}
        hint={texts.reasonHint}
        maxlength={300}
        required
      />
      <InputField id="until" {...fieldIn(form, "until")} type="date" label={texts.until} required />
      <button type="submit">{texts.submit}</button>
    </Form>
  );
}
