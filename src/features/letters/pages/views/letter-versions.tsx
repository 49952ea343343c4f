import type { Language } from "../../../../platform/language";
import { formatDay } from "../../../../ui/dates";
import { Moment } from "../../../../ui/moment";
import { letterMessages } from "../messages";
import type { LetterDetail } from "../../api/schemas";
import type { VersionSummary } from "../../api/version-schemas";

type ListProps = {
  readonly letter: LetterDetail;
  readonly versions: readonly VersionSummary[];
  readonly language: Language;
};

/** Every version of the pair, to be read or taken back. */
export function LetterVersions({ letter, versions, language }: ListProps) {
  if (versions.length < 2) return null;
  const texts = letterMessages[language].versions;
  return (
    <section class="history versions" aria-labelledby="versions-title">
      <h2 id="versions-title">{texts.title}</h2>
      <ol class="drawer" reversed>
        {versions.map((version) => (
          <li>
            <a
              href={pathOf(letter.id, version)}
              aria-current={version.version === letter.version ? "true" : undefined}
            >
              {texts.name(version.version)}
            </a>
            <p class="hint">
              <Moment at={version.saved_at} language={language} />
              {", "}
              {detailsOf(version, language).join(", ")}
            </p>
            {!version.is_current && (
              <RestoreForm id={letter.id} version={version.version} language={language} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

const pathOf = (id: number, { version, is_current: isCurrent }: VersionSummary) =>
  isCurrent ? `/letters/${id}` : `/letters/${id}?version=${version}`;

function detailsOf(version: VersionSummary, language: Language): string[] {
  const texts = letterMessages[language].versions;
  const { author, restored_from: restoredFrom, flags } = version;
  const made =
    restoredFrom === null
      ? { writer: texts.byWriter, visitor: texts.byVisitor }[author]
      : texts.restoredFrom(restoredFrom);
  return [
    made,
    ...(flags > 0 ? [texts.flags(flags)] : []),
    ...(version.is_current ? [texts.current] : []),
  ];
}

type EarlierProps = Omit<ListProps, "versions">;

/** Above a version that is no longer the current one. */
export function EarlierVersion({ letter, language }: EarlierProps) {
  const { id, version, current_version: current, version_saved_at: savedAt } = letter;
  if (version === current) return null;
  const texts = letterMessages[language].versions;
  return (
    <section class="writing earlier" aria-labelledby="earlier-title">
      <div>
        <h2 id="earlier-title">{texts.earlierTitle(version, current)}</h2>
        <p>
          {texts.earlier} <time datetime={savedAt}>{formatDay(savedAt, language)}</time>.
        </p>
      </div>
      <div class="actions">
        <RestoreForm id={id} version={version} language={language} />
        <a class="quiet" href={`/letters/${id}`}>
          {texts.see}
        </a>
      </div>
    </section>
  );
}

type RestoreProps = { readonly id: number; readonly version: number; readonly language: Language };

function RestoreForm({ id, version, language }: RestoreProps) {
  const texts = letterMessages[language].versions;
  return (
    <form action={`/letters/${id}/versions/${version}/restore`} method="post">
      <button type="submit" class="quiet" aria-label={texts.restoreLabel(version)}>
        {texts.restore}
      </button>
    </form>
  );
}
