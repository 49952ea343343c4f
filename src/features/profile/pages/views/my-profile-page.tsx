import type { FormState } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { AreaField, fieldIn, InputField } from "../../../../ui/fields";
import { Form } from "../../../../ui/form";
import { Moment } from "../../../../ui/moment";
import { formatPercent } from "../../../../ui/percent";
import { RESUME_LIMITS } from "../../api/schemas";
import { completenessOf } from "../../mine/completeness";
import type { MyVersion } from "../../mine/get-my-profile";
import type { MemberProfile } from "../../mine/member-profile";
import { myProfileMessages } from "../messages/my-profile";
import { ResumeView } from "./resume-view";

type Props = {
  readonly language: Language;
  readonly profile: MemberProfile | null;
  readonly versions: readonly MyVersion[];
  readonly form: FormState;
};

/** `/profile` shows a member's own resume and changes its basics. */
export function MyProfilePage({ language, profile, versions, form }: Props) {
  const texts = myProfileMessages[language];
  return (
    <div class="my-profile">
      <header class="my-profile-head">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
        <CompletenessMeter language={language} profile={profile} />
      </header>
      {profile === null && (
        <div class="empty">
          <p class="empty-title">{texts.empty}</p>
          <p>{texts.emptyHint}</p>
          <p>
            <a class="alone" href="/analyses">
              {texts.toAnalyses}
            </a>
          </p>
        </div>
      )}
      <BasicsFields language={language} profile={profile} form={form} />
      {profile && (
        <details>
          <summary>{texts.preview}</summary>
          <ResumeView
            resume={profile.resume}
            language={language}
            resumeLanguage={language}
            isPreview
          />
        </details>
      )}
      {versions.length > 1 && (
        <details>
          <summary>{texts.versions}</summary>
          <ol class="figures">
            {versions.map(({ savedAt }) => (
              <li>
                <Moment at={savedAt} language={language} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

function CompletenessMeter({ language, profile }: Pick<Props, "language" | "profile">) {
  const texts = myProfileMessages[language];
  const { percent, missing } = completenessOf(profile?.resume ?? null);
  return (
    <>
      <p class="completeness figures">
        <meter min={0} max={100} value={percent} aria-label={texts.completeLabel}></meter>{" "}
        {texts.complete(formatPercent(percent, language))}
      </p>
      {missing.length > 0 && (
        <p class="hint">
          {texts.missing} {missing.map((part) => texts.parts[part]).join(", ")}
        </p>
      )}
    </>
  );
}

function BasicsFields({ language, profile, form }: Omit<Props, "versions">) {
  const texts = myProfileMessages[language];
  const basics = profile?.resume.basics;
  const hintOf = (path: string) =>
    profile?.origins[`basics.${path}`]?.source === "imported" ? texts.imported : undefined;
  const field = (name: "name" | "label" | "email" | "phone" | "url") => ({
    id: name,
    ...fieldIn(form, name, basics?.[name]),
    hint: hintOf(name),
    label: texts[name],
  });
  return (
    <Form class="request fields" action="/profile" language={language} state={form} novalidate>
      <h2>{texts.form}</h2>
      <input type="hidden" name="version" value={profile?.version ?? ""} />
      <InputField {...field("name")} autocomplete="name" required />
      <InputField {...field("label")} />
      <InputField {...field("email")} type="email" autocomplete="email" />
      <InputField {...field("phone")} autocomplete="tel" />
      <InputField
        id="city"
        {...fieldIn(form, "city", basics?.location?.city)}
        hint={hintOf("location")}
        label={texts.city}
      />
      <InputField {...field("url")} inputmode="url" />
      <AreaField
        id="summary"
        {...fieldIn(form, "summary", basics?.summary)}
        hint={hintOf("summary")}
        label={texts.summary}
        rows={5}
        language={language}
        limit={RESUME_LIMITS.paragraphCharacters}
      />
      <button type="submit">{texts.save}</button>
    </Form>
  );
}
