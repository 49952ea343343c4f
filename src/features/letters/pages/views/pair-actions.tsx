import type { Child } from "hono/jsx";
import type { Language } from "../../../../platform/language";
import { letterBody, LetterType } from "../../store/document";
import { mailLinkOf } from "../mail-link";
import { letterMessages } from "../messages";
import type { LetterDetail } from "../../api/schemas";
import { pathOf } from "./path-of";
import { SameRequest } from "./same-request";

type Props = { readonly letter: LetterDetail; readonly language: Language };
type LetterProps = Props & { readonly type: LetterType };

/** The PDF of each letter, and one menu for all else. On a phone only the letter that is shown has its button. */
export function PairActions({ letter, language }: Props) {
  return (
    <div class="pair-bar">
      {LetterType.options.map((type) => (
        <PdfLink letter={letter} language={language} type={type} />
      ))}
      <PairMenu letter={letter} language={language} />
    </div>
  );
}

function PdfLink({ letter, language, type }: LetterProps) {
  const texts = letterMessages[language].pair;
  const isAnti = type === "anti_motivation";
  const words = isAnti ? texts.downloadAnti : texts.download;
  return (
    <a
      class={isAnti ? "quiet" : "quiet leading"}
      href={pathOf(isAnti ? letter.pdf_anti_motivation_url : letter.pdf_motivation_url)}
      data-for={type}
      aria-label={texts.labelOf(words, nameOf(letter, type, language))}
      download
    >
      {words}
    </a>
  );
}

function PairMenu({ letter, language }: Props) {
  const { pair, edit } = letterMessages[language];
  return (
    <details class="menu" data-menu>
      <summary class="quiet" aria-label={pair.menuLabel(letter.company_name)}>
        {pair.menu}
      </summary>
      <div class="menu-list">
        {LetterType.options.map((type) => (
          <LetterItems letter={letter} language={language} type={type} />
        ))}
        <MenuGroup title={pair.both}>
          {letter.version === letter.current_version && (
            <li>
              <a
                href={`/letters/${letter.id}/edit`}
                aria-label={edit.openLabel(letter.company_name)}
              >
                {edit.open}
              </a>
            </li>
          )}
          <li>
            <a href={pathOf(letter.pdf_dual_url)} download>
              {pair.downloadBoth}
            </a>
          </li>
          {letter.cited_facts.length > 0 && (
            <li>
              <a href={`${pathOf(letter.pdf_dual_url)}&sources=1`} download>
                {pair.downloadWithSources}
              </a>
            </li>
          )}
          <AgainAndAway letter={letter} language={language} />
        </MenuGroup>
      </div>
    </details>
  );
}

/** They are what one may do with one letter alone. */
function LetterItems({ letter, language, type }: LetterProps) {
  const { pair } = letterMessages[language];
  const isAnti = type === "anti_motivation";
  const text = isAnti ? letter.anti_motivation_letter : letter.motivation_letter;
  const name = nameOf(letter, type, language);
  const mail = mailLinkOf(letter.documents[type]);
  return (
    <MenuGroup title={isAnti ? pair.antiMotivation : pair.motivation} type={type}>
      <li>
        <a
          href={mail.href}
          aria-label={pair.labelOf(pair.mail, name)}
          data-mail={mail.hasText ? undefined : letterBody(letter.documents[type])}
          data-copied={pair.mailPaste}
          data-copy-failed={pair.mailCopyFailed}
        >
          {pair.mail}
        </a>
      </li>
      <li>
        <a href={docxPathOf(letter, type)} aria-label={pair.labelOf(pair.docx, name)} download>
          {pair.docx}
        </a>
      </li>
      <li>
        <button
          type="button"
          data-copy={text}
          data-copied={pair.copied}
          data-copy-failed={pair.copyFailed}
          aria-label={pair.labelOf(pair.copy, name)}
          hidden
        >
          {pair.copy}
        </button>
      </li>
    </MenuGroup>
  );
}

const docxPathOf = ({ id, version, current_version: current }: LetterDetail, type: LetterType) =>
  `/api/letters/${id}/docx?type=${type}${version === current ? "" : `&version=${version}`}`;

function AgainAndAway({ letter, language }: Props) {
  const { pair, history } = letterMessages[language];
  return (
    <>
      <li>
        <SameRequest letter={letter}>
          <input type="hidden" name="again" value="1" />
          <button type="submit" aria-label={pair.againLabel(letter.company_name)}>
            {pair.again}
          </button>
        </SameRequest>
      </li>
      <li>
        <form action={`/letters/${letter.id}/delete`} method="post" data-delete={letter.id}>
          <button
            type="submit"
            class="danger"
            aria-label={history.removeLabel(letter.company_name)}
          >
            {history.remove}
          </button>
        </form>
      </li>
    </>
  );
}

type GroupProps = {
  readonly title: string;
  /** The letter that the group is about; the group of a letter that is not shown is not shown. */
  readonly type?: LetterType;
  readonly children: Child;
};

function MenuGroup({ title, type, children }: GroupProps) {
  const id = `menu-${type ?? "pair"}`;
  return (
    <div data-for={type}>
      <p class="label" id={id}>
        {title}
      </p>
      <ul aria-labelledby={id}>{children}</ul>
    </div>
  );
}

function nameOf({ company_name: company }: LetterDetail, type: LetterType, language: Language) {
  const { pair } = letterMessages[language];
  return type === "motivation" ? pair.motivationName(company) : pair.antiMotivationName(company);
}
