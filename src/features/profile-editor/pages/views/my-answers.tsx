import type { Context } from "hono";
import type { AppEnv } from "../../../../platform/context";
import { emptyForm, type FormState } from "../../../../platform/form";
import { type Language, languages } from "../../../../platform/language";
import { respondWithForm } from "../../../../ui/form-answer";
import { respondWithPage } from "../../../../ui/layout";
import { describeMyPhoto, listMyVersions } from "../../../profile";
import { formOf } from "../../form/resume-form";
import { typedLanguagesIn } from "../../form/resumes-of-form";
import { profileOfForm } from "../../member/form-of-profile";
import { getMyDraft } from "../../member/my-drafts";
import { myProfileMessages } from "../messages/my-profile";
import { shownProblem } from "./answers";
import { MyEditorPage } from "./my-editor-page";
import { MyImportPage, type MyImportProps } from "./my-import-page";
import { MyProposalPage, type MyProposalProps } from "./my-proposal-page";

type MyEditor = {
  readonly state: FormState;
  readonly photoState?: FormState;
  /** It is a language that nothing is typed in so far. */
  readonly further?: Language | undefined;
  /** The fields to correct are named. */
  readonly isChecked?: boolean;
};

/** A refused form comes back with what was typed, and with the numbers of what is saved by now. */
export async function respondWithMyEditor(c: Context<AppEnv>, editor: MyEditor) {
  const { state, photoState = emptyForm, further, isChecked = false } = editor;
  const { ctx } = c.var;
  const language = c.get("language");
  const [draft, versions, photo] = await Promise.all([
    getMyDraft(ctx),
    listMyVersions(ctx),
    describeMyPhoto(ctx),
  ]);
  const shown = Object.hasOwn(state.values, "revision") ? formOf(state.values) : draft.form;
  const main = draft.profile?.language ?? language;
  const used = typedLanguagesIn(shown);
  const columns = languages.filter(
    (each) => used.includes(each) || each === further || (used.length === 0 && each === main),
  );
  const problems = isChecked ? profileOfForm(shown, main, () => "new").problems : [];
  const children = (
    <MyEditorPage
      language={language}
      columns={columns}
      draft={draft}
      shown={shown}
      versions={versions}
      photo={photo}
      problems={problems.map((problem) => shownProblem(problem, language))}
      state={state}
      photoState={photoState}
    />
  );
  const page = { ...pageOf(language), scripts: ["profile-editor.js"], children };
  return respondWithForm(c, page, photoState.error ? photoState : state);
}

/** A file with problems is refused as a form with wrong fields is. */
export function respondWithMyImport(c: Context<AppEnv>, props: Omit<MyImportProps, "language">) {
  const language = c.get("language");
  const children = <MyImportPage language={language} {...props} />;
  const page = { ...pageOf(language, "import"), children };
  const { state, problems } = props;
  return problems.length > 0 ? respondWithPage(c, page, 400) : respondWithForm(c, page, state);
}

export function respondWithMyProposal(
  c: Context<AppEnv>,
  props: Omit<MyProposalProps, "language">,
) {
  const language = c.get("language");
  const children = <MyProposalPage language={language} {...props} />;
  return respondWithForm(c, { ...pageOf(language, "proposal"), children }, props.state);
}

function pageOf(language: Language, part?: "import" | "proposal") {
  const texts = myProfileMessages[language];
  return { title: part ? texts[part].title : texts.title, isPrivate: true };
}
