import type { Child } from "hono/jsx";
import type { Language } from "../../../../platform/language";
import { formatPercent } from "../../../../ui/percent";
import type { LineEntry, PartLines, ShownLine } from "../../page-data/part-lines";
import { scoreWeights } from "../../widgets/advanced-score";
import { tailoringMessages } from "../messages";

type Props = {
  readonly language: Language;
  readonly cvId: string;
  readonly groups: readonly PartLines[];
  /** It gives the number of the box on the drawing that has a line. */
  readonly boxOf: ReadonlyMap<string, number>;
  /** It gives the price of lines that the fit itself did not price. */
  readonly measured: ReadonlyMap<string, number>;
};

/** All lines of the profile stand here in its order, with why each is on the page or not. */
export function LineList({ groups, ...list }: Props) {
  const texts = tailoringMessages[list.language].lines;
  return (
    <form class="line-list" method="post" action={`/cv/${list.cvId}/moves`} data-moves>
      {groups.map(({ part, entries }) => (
        <section class="line-part" aria-labelledby={`part-${part}`}>
          <h3 id={`part-${part}`}>{texts.parts[part]}</h3>
          {entries.map((entry) => (
            <Entry list={list} entry={entry} />
          ))}
        </section>
      ))}
    </form>
  );
}

type List = Omit<Props, "groups">;

function Entry({
  list,
  entry: { head, lines },
}: {
  readonly list: List;
  readonly entry: LineEntry;
}) {
  const rows = lines.map((line) => <Line list={list} line={line} />);
  if (!head) return <ul class="lines">{rows}</ul>;
  return (
    <ul class="lines">
      <Line list={list} line={head} isHead>
        {rows.length > 0 && <ul class="lines inner">{rows}</ul>}
      </Line>
    </ul>
  );
}

type LineProps = {
  readonly list: List;
  readonly line: ShownLine;
  readonly isHead?: boolean;
  readonly children?: Child;
};

function Line({ list, line, isHead, children }: LineProps) {
  const { language, boxOf } = list;
  const texts = tailoringMessages[language].lines;
  const { number, text, isKept, isPinned } = line;
  const box = boxOf.get(line.id);
  const state = isKept ? "kept" : "left";
  return (
    <li class={isHead ? "entry" : undefined} data-state={state} id={`line-${number}`}>
      <div class="line" data-state={state} data-line={number}>
        <p class="line-text">
          {box === undefined ? (
            text
          ) : (
            <a href={`#box-${box}`} title={texts.onDrawing}>
              {text}
            </a>
          )}{" "}
          <span class={tagOf(line)}>{isPinned && isKept ? texts.pinned : texts[state]}</span>
        </p>
        <Reasons language={language} line={line} />
        <Moves list={list} line={line} />
        {line.score && <ScoreDetails language={language} score={line.score} />}
      </div>
      {children}
    </li>
  );
}

/** Most lines stand on the page, so that those who see it need no tag for that. */
const tagOf = ({ isKept, isPinned }: ShownLine): string =>
  isKept ? (isPinned ? "tag" : "visually-hidden") : "tag tag-left";

type OneLine = { readonly language: Language; readonly line: ShownLine };

function Reasons({ language, line: { requirements, score, reason } }: OneLine) {
  const texts = tailoringMessages[language].lines;
  const isAlone = score !== null && requirements.length === 0;
  return (
    <div class="line-why">
      {requirements.length > 0 && (
        <p class="hint">
          {texts.answers}{" "}
          {requirements.map(({ quote, level }, index) => (
            <>
              {index > 0 && ", "}
              <q>{quote}</q> ({texts[level]})
            </>
          ))}
        </p>
      )}
      {(isAlone || reason !== null) && (
        <p class="hint">
          {[isAlone && texts.answersNothing, reason && texts.reasons[reason]]
            .filter(Boolean)
            .join(" ")}
        </p>
      )}
    </div>
  );
}

const scoreParts = ["relevance", "ats", "metrics", "recency", "seniority"] as const;

type ScoreProps = {
  readonly language: Language;
  readonly score: NonNullable<ShownLine["score"]>;
};

function ScoreDetails({ language, score }: ScoreProps) {
  const texts = tailoringMessages[language].lines;
  return (
    <details class="line-score">
      <summary class="figures">{texts.score(score.advanced)}</summary>
      <dl class="figures">
        {scoreParts.map((part) => (
          <div>
            <dt>{texts.scoreParts[part]}</dt>
            <dd>
              {texts.part(score.parts[part], formatPercent(scoreWeights[part] * 100, language))}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

type MovesProps = { readonly list: List; readonly line: ShownLine };

/** The number on the button is told in words below it. */
function Moves({ list: { language, cvId, measured }, line }: MovesProps) {
  const texts = tailoringMessages[language].lines;
  const { id, number, text, isKept, isPinned } = line;
  const cost = line.costPoints ?? measured.get(id) ?? null;
  const told = <span class="visually-hidden">{texts.ofLine(text)}</span>;
  const costs = isKept ? texts.outCosts : texts.inCosts;
  return (
    <div class="line-moves">
      <button
        type="submit"
        class="quiet"
        id={`move-${number}`}
        name="move"
        value={`${isKept ? "out" : "in"} ${id}`}
        aria-describedby={cost === null ? undefined : `cost-${number}`}
      >
        {isKept ? texts.out : texts.in}
        {told}
        {cost !== null && (
          <span class="line-cost figures" aria-hidden="true">
            {texts.cost(cost)}
          </span>
        )}
      </button>
      {isKept && (
        <button
          type="submit"
          class="quiet minor"
          id={`hold-${number}`}
          name="move"
          value={`${isPinned ? "free" : "pin"} ${id}`}
        >
          {isPinned ? texts.free : texts.pin}
          {told}
        </button>
      )}
      {cost === null && !isKept && (
        <a
          class="quiet minor"
          href={`/cv/${cvId}?${new URLSearchParams({ measure: id }).toString()}#line-${number}`}
          data-measure={number}
        >
          {texts.measure}
          {told}
        </a>
      )}
      {cost !== null && (
        <p class="visually-hidden" id={`cost-${number}`}>
          {costs(cost)}
        </p>
      )}
    </div>
  );
}
