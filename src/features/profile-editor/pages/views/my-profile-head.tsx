import type { Language } from "../../../../platform/language";
import { formatPercent } from "../../../../ui/percent";
import {
  type Completeness,
  completenessOf,
  type MemberProfile,
  type PartScore,
  type ProfilePart,
} from "../../../profile";
import { myProfileMessages } from "../messages/my-profile";

type Props = {
  readonly language: Language;
  readonly profile: MemberProfile | null;
  /** It is the first language of the form. */
  readonly column: Language;
};

/** It says how complete the profile is, what would raise that, and leads to other ways to fill it. */
export function MyProfileHead({ language, profile, column }: Props) {
  const texts = myProfileMessages[language];
  const completeness = completenessOf(profile?.resume ?? null);
  return (
    <header class="my-profile-head">
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      {profile === null && (
        <div class="empty">
          <p class="empty-title">{texts.empty}</p>
          <p>{texts.emptyHint}</p>
        </div>
      )}
      <p class="completeness figures">
        <meter min={0} max={100} value={completeness.percent} aria-label={texts.completeLabel} />{" "}
        {texts.complete(formatPercent(completeness.percent, language))}
      </p>
      <Raises language={language} completeness={completeness} column={column} />
      <ul class="profile-ways">
        <li>
          <a class="quiet" href="/profile/import">
            {texts.toImport}
          </a>
        </li>
        <li>
          <a class="quiet" href="/analyses">
            {texts.toAnalyses}
          </a>
        </li>
        {profile && <TakeAlong language={language} />}
      </ul>
    </header>
  );
}

function TakeAlong({ language }: { readonly language: Language }) {
  const texts = myProfileMessages[language];
  return (
    <>
      {(["json", "markdown"] as const).map((format) => (
        <li>
          <a class="quiet" href={`/api/profile/me/${format}?lang=${language}`} download>
            {`${texts.takeAlong} (${texts[format]})`}
          </a>
        </li>
      ))}
    </>
  );
}

type RaisesProps = Pick<Props, "language" | "column"> & { readonly completeness: Completeness };

function Raises({ language, column, completeness }: RaisesProps) {
  const texts = myProfileMessages[language];
  const { parts, missing } = completeness;
  if (missing.length === 0) return null;
  const scores = new Map(parts.map((score) => [score.part, score]));
  const digits = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return (
    <details class="raises">
      <summary>{texts.raises}</summary>
      <ul>
        {missing.flatMap((part) => {
          const score = scores.get(part);
          if (!score) return [];
          return [
            <li>
              <a href={`#${anchorOf(part, column)}`}>
                {texts.raise[part](lacksOf(score), digits.format(score.has))}
              </a>{" "}
              <span class="figures">{texts.points(digits.format(score.of - score.points))}</span>
            </li>,
          ];
        })}
      </ul>
    </details>
  );
}

const lacksOf = ({ wants, has }: PartScore) => Math.max(1, Math.ceil(wants - has));

const sectionsOfParts = {
  experiences: "work",
  achievements: "work",
  skills: "skills",
  education: "education",
  certifications: "certificates",
  languages: "languages",
  references: "references",
} as const;
const fieldsOfParts = { name: "name", title: "label", pitch: "summary" } as const;

/** It is the id of the field or the section that a part is typed into. */
function anchorOf(part: ProfilePart, column: Language): string {
  if (part === "name" || part === "title" || part === "pitch") {
    return `basics.${column}.${fieldsOfParts[part]}`;
  }
  return sectionsOfParts[part];
}
