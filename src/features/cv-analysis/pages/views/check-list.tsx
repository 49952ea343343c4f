import type { Language } from "../../../../platform/language";
import type { CvCheck, CvSpan } from "../../analysis/cv-analysis";
import { checkText } from "../../keeping/check-text";
import { analysisMessages } from "../messages";

type Props = { readonly language: Language; readonly checks: readonly CvCheck[] };

/** What would bring most comes first; what is in order is folded away. The needs of an offer have a table. */
export function CheckList({ language, checks }: Props) {
  const texts = analysisMessages[language].checks;
  const own = checks.filter(({ scale }) => scale !== "fit");
  const lost = own
    .filter(({ gain, outcome }) => gain > 0 || outcome === "lost")
    .toSorted((one, other) => other.gain - one.gain);
  const kept = own.filter((check) => !lost.includes(check));
  return (
    <section class="cv-part" aria-labelledby="checks-title">
      <h2 id="checks-title">{texts.title}</h2>
      <p class="hint">{texts.hint}</p>
      {lost.length === 0 ? (
        <p>{texts.nothingLost}</p>
      ) : (
        <ol class="checks">
          {lost.map((check) => (
            <Check language={language} check={check} />
          ))}
        </ol>
      )}
      {kept.length > 0 && (
        <details>
          <summary>{texts.kept(kept.length)}</summary>
          <ul class="promises kept-checks">
            {kept.map((check) => (
              <li>{checkText(check, language).reason}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

type CheckProps = { readonly language: Language; readonly check: CvCheck };

const MOST_PLACES = 5;

function Check({ language, check }: CheckProps) {
  const texts = analysisMessages[language].checks;
  const { name, reason, fix } = checkText(check, language);
  const scale = texts.scales[check.scale];
  return (
    <li class="check-row">
      <p class="gain figures">
        <span aria-hidden="true">{texts.gain(check.gain)}</span>
        <span class="visually-hidden">{texts.gainLabel(check.gain, scale)}</span>
      </p>
      <div>
        <h3>{name}</h3>
        <p class="hint figures">
          {scale} · {texts.points(check.earned, check.weight)}
        </p>
        <p>{reason}</p>
        {check.spans.slice(0, MOST_PLACES).map((span) => (
          <Place language={language} span={span} />
        ))}
        <p>
          <strong>{texts.fix}</strong> · {fix}
        </p>
      </div>
    </li>
  );
}

function Place({ language, span }: { readonly language: Language; readonly span: CvSpan }) {
  const { page } = analysisMessages[language].sheets;
  return (
    <p class="place">
      <a href={`#page-${span.page}`}>{page(span.page)}</a>
      {span.quote !== "" && <q>{span.quote}</q>}
    </p>
  );
}
