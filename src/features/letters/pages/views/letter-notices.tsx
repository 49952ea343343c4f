import type { Language } from "../../../../platform/language";
import { letterMessages } from "../messages";
import { silentTexts } from "../messages/silent";
import type { CompanyChoice, LetterDetail } from "../../api/schemas";
import { SameRequest } from "./same-request";

type Props = { readonly letter: LetterDetail; readonly language: Language };

/** How the pair came to be, where it is worth a word, and what one may do about it. */
export function LetterNotices({ letter, language }: Props) {
  if (letter.notices.length === 0) return null;
  const texts = letterMessages[language].writing;
  const has = (notice: LetterDetail["notices"][number]) => letter.notices.includes(notice);
  return (
    <section class="writing" aria-label={texts.title}>
      {has("company_ambiguous") && <AmbiguousCompany letter={letter} language={language} />}
      {has("company_unknown") && <UnknownCompany letter={letter} language={language} />}
      {has("sources_silent") && <SilentSources letter={letter} language={language} />}
      {has("budget_spent") && <p>{texts.budget_spent}</p>}
      {has("models_failed") && <p>{texts.models_failed}</p>}
    </section>
  );
}

function AmbiguousCompany({ letter, language }: Props) {
  const texts = letterMessages[language].writing;
  return (
    <div>
      <h2>{texts.ambiguousTitle(letter.company_name)}</h2>
      <p>{texts.ambiguous}</p>
      {letter.company_candidates.length > 0 && (
        <ul class="candidates">
          {letter.company_candidates.map((candidate) => (
            <Candidate letter={letter} candidate={candidate} language={language} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Candidate({ letter, candidate, language }: Props & { candidate: CompanyChoice }) {
  const { writing, sources } = letterMessages[language];
  const { id, name, description, url } = candidate;
  return (
    <li>
      <div>
        <p>
          <a href={url} rel="nofollow noopener" target="_blank">
            {name}
            <span class="visually-hidden"> {sources.newTab}</span>
          </a>
        </p>
        {description && <p class="hint">{description}</p>}
      </div>
      <SameRequest letter={letter} except="company_pick">
        <input type="hidden" name="company_pick" value={id} />
        <button type="submit" class="quiet" aria-label={writing.pickLabel(name, description)}>
          {writing.pick}
        </button>
      </SameRequest>
    </li>
  );
}

function SilentSources({ letter, language }: Props) {
  const texts = silentTexts[language];
  return (
    <div>
      <h2>{texts.title(letter.sources_without_answer)}</h2>
      <p>
        {texts.text} {!letter.is_counted && texts.isFree}
      </p>
      <SameRequest letter={letter}>
        <input type="hidden" name="again" value="1" />
        <button type="submit" class="quiet">
          {texts.again}
        </button>
      </SameRequest>
    </div>
  );
}

function UnknownCompany({ letter, language }: Props) {
  const texts = letterMessages[language].writing;
  return (
    <div>
      <h2>{texts.unknownTitle(letter.company_name)}</h2>
      <p>{texts.unknown}</p>
      <SameRequest letter={letter} except="website">
        <input type="hidden" name="again" value="1" />
        <input
          type="text"
          name="website"
          value={letter.website ?? ""}
          inputmode="url"
          autocomplete="url"
          aria-label={texts.website}
          placeholder="www.example.com"
          maxlength={490}
          required
        />
        <button type="submit" class="quiet">
          {texts.withWebsite}
        </button>
      </SameRequest>
    </div>
  );
}
