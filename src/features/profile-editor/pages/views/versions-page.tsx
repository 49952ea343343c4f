import type { Language } from "../../../../platform/language";
import { formatMoment } from "../../../../ui/dates";
import { Form } from "../../../../ui/form";
import { Empty } from "../../../admin";
import type { ListedVersion, ProfileVersion } from "../../../profile";
import type { Comparison } from "../../store/compare-states";
import { editorMessages } from "../messages";
import { DifferenceList, hasChanges } from "./difference-list";
import { EditorFrame } from "./editor-frame";
import { PagePreview } from "./preview-page";

export type VersionsProps = {
  readonly language: Language;
  readonly versions: readonly ListedVersion[];
  /** It is what is published now. */
  readonly state: string;
};

/** `/admin/profile/versions` lists everything that was published, the latest first. */
export function VersionsPage({ language, versions, state }: VersionsProps) {
  const { versions: texts } = editorMessages[language];
  // A restored version has the state of an earlier one, and only the latest of them is published.
  const current = versions.find((version) => version.state === state);
  return (
    <EditorFrame language={language} step="versions" lead={texts.lead}>
      {versions.length === 0 ? (
        <Empty title={texts.none} text={texts.noneText} />
      ) : (
        <ol class="drawer rows versions">
          {versions.map((version) => (
            <li>
              <div>
                <p class="row-name">
                  {texts.version(version.number)}
                  {version === current && <span class="tag">{texts.current}</span>}
                </p>
                <p class="hint">{noteOf(version, language)}</p>
              </div>
              <a
                class="quiet"
                href={`/admin/profile/versions/${version.number}`}
                aria-label={texts.showOf(version.number)}
              >
                {texts.show}
              </a>
            </li>
          ))}
        </ol>
      )}
    </EditorFrame>
  );
}

function noteOf(version: ListedVersion, language: Language): string {
  const { versions: texts, names } = editorMessages[language];
  return [
    formatMoment(new Date(version.publishedAt).toISOString(), language),
    texts.sources[version.source],
    version.languages.map((each) => names[each]).join(", "),
    ...(version.restoredFrom === null ? [] : [texts.restoredFrom(version.restoredFrom)]),
  ].join(" · ");
}

export type VersionProps = {
  readonly language: Language;
  readonly version: ProfileVersion;
  readonly comparison: Comparison;
  readonly shown: Language;
};

/** `/admin/profile/versions/:number` shows what restoring a version changes, and the page as it was. */
export function VersionPage({ language, version, comparison, shown }: VersionProps) {
  const { versions: texts } = editorMessages[language];
  const { number, resumes } = version;
  return (
    <EditorFrame language={language} step="versions" lead={noteOf(version, language)}>
      <p>
        <a class="alone" href="/admin/profile/versions">
          {texts.back}
        </a>
      </p>
      <section class="editor-part" aria-labelledby="difference-title">
        <h2 id="difference-title">{`${texts.version(number)} · ${texts.difference}`}</h2>
        {hasChanges(comparison) ? (
          <>
            <DifferenceList language={language} comparison={comparison} />
            <Form
              class="publish"
              action={`/admin/profile/versions/${number}/restore`}
              language={language}
            >
              <button type="submit">{texts.restore}</button>
            </Form>
          </>
        ) : (
          <p>{texts.same}</p>
        )}
      </section>
      <PagePreview
        language={language}
        resumes={resumes}
        shown={shown}
        path={`/admin/profile/versions/${number}`}
        label={texts.version(number)}
      />
    </EditorFrame>
  );
}
