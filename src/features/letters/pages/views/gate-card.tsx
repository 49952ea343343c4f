import type { FormState } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import type { GenerateLetters } from "../../api/request-schema";
import { letterMessages } from "../messages";
import { gateMessages } from "../messages/gate";
import type { AccessStatus } from "../../api/schemas";
import { Countdown } from "../../../../ui/countdown";
import { AskInvitation } from "./ask-invitation";
import { ForgetKept } from "./kept-request";
import { Punches } from "./punches";

type Props = {
  readonly access: AccessStatus;
  readonly language: Language;
  /** Kept when the link to come back is followed. */
  readonly company: string;
  /** The request that waits for the gate to open. */
  readonly kept: GenerateLetters | null;
  /** The request for an invitation, as it was refused. */
  readonly invitationForm: FormState;
  readonly ownerEmail: string;
};

/** The visitor's card: what unlocks the letters and when; once open, what is left of the day. */
export function GateCard(props: Props) {
  const { access, language } = props;
  return (
    <aside
      class={access.has_access ? "gate" : "gate closed"}
      aria-labelledby="gate-title"
      data-region="gate"
    >
      <p class="label">{letterMessages[language].gate.card}</p>
      {access.has_access ? (
        <OpenGate access={access} language={language} />
      ) : (
        <ClosedGate {...props} />
      )}
    </aside>
  );
}

function ClosedGate({ access, language, company, kept, invitationForm, ownerEmail }: Props) {
  const texts = letterMessages[language].gate;
  const { kept: keptTexts, readSample } = gateMessages[language];
  const { current_visits: visits, required_visits: required } = access;
  const query = company ? `?company=${encodeURIComponent(company)}` : "";
  return (
    <>
      <h2 id="gate-title">{texts.closedTitle}</h2>
      <Punches count={visits} of={required} label={texts.visits(visits, required)} />
      <p class="figures">{texts.visits(visits, required)}</p>
      <p>{texts.why(access.visits_remaining)}</p>
      {access.next_visit_in > 0 ? (
        <p class="hint">
          {texts.nextIn} <Countdown seconds={access.next_visit_in} />
        </p>
      ) : (
        <p>
          {texts.nextNow} <a href={`/letters${query}`}>{texts.visitNow}</a>
        </p>
      )}
      {kept && (
        <div class="kept-note">
          <p>{keptTexts.closed(kept.company_name, required)}</p>
          <ForgetKept kept={kept} language={language} />
        </div>
      )}
      <p>
        <a class="alone" href="/letters/sample">
          {readSample}
        </a>
      </p>
      <AskInvitation
        access={access}
        form={invitationForm}
        ownerEmail={ownerEmail}
        language={language}
      />
    </>
  );
}

function OpenGate({ access, language }: Pick<Props, "access" | "language">) {
  const texts = letterMessages[language].gate;
  const { daily_limit: limit, daily_remaining: remaining, profile_detected: profile } = access;
  const isByProfile = access.access_granted_by === "profile" && profile !== null;
  const quota = texts.quota(remaining, limit);
  return (
    <>
      <h2 id="gate-title">{texts.openTitle}</h2>
      <p>{isByProfile ? texts.byProfile[profile] : texts.byVisits}</p>
      <h3 class="label">{texts.quotaTitle}</h3>
      <Punches count={access.daily_used} of={limit} label={quota} />
      <p class="figures">{quota}</p>
      {access.daily_used > 0 && (
        <p class="hint">
          {texts.reset} <Countdown seconds={access.reset_in} />
        </p>
      )}
    </>
  );
}
