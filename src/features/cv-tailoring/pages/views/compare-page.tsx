import type { Language } from "../../../../platform/language";
import { formatPercent } from "../../../../ui/percent";
import type { KeptCv } from "../../keeping/own-cv";
import { compareCvs } from "../../page-data/compare-cvs";
import type { DrawnPage } from "../../page-data/drawn-cv";
import type { ShownLine } from "../../page-data/part-lines";
import { cvTitle } from "../cv-name";
import { tailoringMessages } from "../messages";
import { PageDrawing } from "./drawn-page";

export type ComparedCv = { readonly cv: KeptCv; readonly drawn: readonly DrawnPage[] };

type Props = {
  readonly language: Language;
  readonly first: ComparedCv;
  readonly second: ComparedCv;
};

/** `/cv/:cvId/compare` shows two pages side by side, with what stands in one of them alone. */
export function ComparePage({ language, first, second }: Props) {
  const texts = tailoringMessages[language].compare;
  const {
    only: [ours, theirs],
    inBoth,
  } = compareCvs(first.cv, second.cv);
  const sides = [
    { ...first, lines: ours, rank: texts.first, only: texts.onlyFirst },
    { ...second, lines: theirs, rank: texts.second, only: texts.onlySecond },
  ];
  return (
    <div class="tailoring" data-island="tailoring">
      <header class="tailoring-head">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <FigureTable language={language} first={first.cv} second={second.cv} />
      <p>{texts.both(inBoth)}</p>
      <div class="compared">
        {sides.map((side) => (
          <Side language={language} {...side} />
        ))}
      </div>
      <p>
        <a class="alone" href={`/cv/${first.cv.id}`}>
          {texts.back}
        </a>
      </p>
    </div>
  );
}

type SideProps = ComparedCv & {
  readonly language: Language;
  readonly lines: readonly ShownLine[];
  readonly rank: string;
  readonly only: string;
};

function Side({ language, cv, drawn, lines, rank, only }: SideProps) {
  const texts = tailoringMessages[language].compare;
  const title = cvTitle(cv, language);
  const id = `side-${cv.id}`;
  return (
    <section class="compared-side" aria-labelledby={id}>
      <h2 id={id}>
        <span class="label">{rank}</span> <a href={`/cv/${cv.id}`}>{title}</a>
      </h2>
      <div class="drawn-pages">
        {drawn.map((page) => (
          <PageDrawing page={page} />
        ))}
      </div>
      <h3>{only}</h3>
      {lines.length === 0 ? (
        <p>{texts.same}</p>
      ) : (
        <ul class="promises">
          {lines.map(({ text }) => (
            <li>{text}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

type TableProps = {
  readonly language: Language;
  readonly first: KeptCv;
  readonly second: KeptCv;
};

function FigureTable({ language, first, second }: TableProps) {
  const { compare: texts, templates } = tailoringMessages[language];
  const rows: [string, (cv: KeptCv) => string | number][] = [
    [texts.template, ({ fit }) => templates[fit.template]],
    [texts.match, ({ matchScore }) => matchScore],
    [texts.points, ({ fit }) => Math.round(fit.points).toLocaleString(language)],
    [texts.terms, ({ fit }) => fit.worth.terms],
    [texts.pages, ({ fit }) => fit.pages],
    [texts.fill, ({ fit }) => formatPercent(fit.fill * 100, language)],
    [texts.lines, ({ fit }) => fit.keptIds.length],
  ];
  return (
    <div class="figure-table">
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{texts.table}</th>
            <th scope="col">{texts.first}</th>
            <th scope="col">{texts.second}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, valueOf]) => (
            <tr>
              <th scope="row">{name}</th>
              <td>{valueOf(first)}</td>
              <td>{valueOf(second)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
