import type { Language } from "../../../../platform/language";
import type { CvAnalysis } from "../../analysis/cv-analysis";
import { analysisMessages } from "../messages";

type Props = { readonly language: Language; readonly analysis: CvAnalysis };

/** The scores stand side by side, because one is no part of another. */
export function ScoreBoard({ language, analysis }: Props) {
  const texts = analysisMessages[language];
  const { scores, score } = analysis;
  const { readability, content, fit } = scores;
  return (
    <section class="cv-part" aria-labelledby="scores-title">
      <h2 id="scores-title" class="visually-hidden">
        {texts.scores.title}
      </h2>
      <div class="scores">
        <Score
          name={texts.scores.readability}
          hint={texts.scores.readabilityHint}
          value={readability}
        />
        <Score name={texts.scores.content} hint={texts.scores.contentHint} value={content} />
        {fit !== null && <Score name={texts.scores.fit} hint={texts.scores.fitHint} value={fit} />}
      </div>
      <p class="hint figures">
        {texts.scores.overall} {texts.outOf(score)}, {texts.scores.overallHint}.{" "}
        {analysis.atsCompatible ? texts.scores.compatible : texts.scores.incompatible}
      </p>
      <div class="verdicts">
        <Sentences title={texts.strengths} sentences={analysis.strengths} />
        <Sentences title={texts.weaknesses} sentences={analysis.weaknesses} />
      </div>
    </section>
  );
}

type ScoreProps = { readonly name: string; readonly hint: string; readonly value: number };

function Score({ name, hint, value }: ScoreProps) {
  return (
    <div class="score">
      <p class="label">{name}</p>
      <p class="score-figure figures">
        {value}
        <span class="score-of"> / 100</span>
      </p>
      <meter min={0} max={100} value={value} aria-label={name}></meter>
      <p class="hint">{hint}</p>
    </div>
  );
}

type SentencesProps = { readonly title: string; readonly sentences: readonly string[] };

function Sentences({ title, sentences }: SentencesProps) {
  if (sentences.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul class="promises">
        {sentences.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
