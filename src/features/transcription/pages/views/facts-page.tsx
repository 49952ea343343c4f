import { type FormState, refusalWithoutField } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { SelectField } from "../../../../ui/fields";
import { Form, FormRefusal } from "../../../../ui/form";
import type { FactsOfTranscript } from "../../facts/list-facts";
import type { ProposedFact } from "../../facts/proposed-fact";
import { clockTime } from "../clock-time";
import { factMessages } from "../messages/facts";
import { TranscriptFrame } from "./transcript-frame";

type Props = {
  readonly language: Language;
  readonly told: FactsOfTranscript;
  /** It is the acceptance that was refused. */
  readonly form: FormState;
};

/** `/transcripts/:id/facts` tells what a recording could add to the profile; each fact is accepted by itself. */
export function FactsPage({ language, told, form }: Props) {
  const texts = factMessages[language];
  const { row, speakers, speaker } = told;
  const error = refusalWithoutField(form);
  const isSimulated = row.engine === "mock";
  return (
    <TranscriptFrame language={language} row={row}>
      <section class="transcript-part facts" aria-labelledby="facts-title">
        <p>
          <a class="alone" href={`/transcripts/${row.id}`}>
            {texts.back}
          </a>
        </p>
        <h2 id="facts-title">{texts.title}</h2>
        {error && <FormRefusal error={error} language={language} />}
        <p>{texts.lead}</p>
        {isSimulated && <p class="refusal">{texts.simulated}</p>}
        {speakers.length > 0 && !isSimulated && <SpeakerChoice language={language} told={told} />}
        {(speaker !== null || speakers.length === 0) && !isSimulated && (
          <FactList language={language} told={told} />
        )}
      </section>
    </TranscriptFrame>
  );
}

type PartProps = Pick<Props, "language" | "told">;

function SpeakerChoice({ language, told: { row, speakers, speaker } }: PartProps) {
  const texts = factMessages[language];
  const names = speakers.map((name) => [name, name] as const);
  return (
    <form class="search-form" action={`/transcripts/${row.id}/facts`} method="get">
      <SelectField
        id="speaker"
        name="speaker"
        label={texts.who}
        hint={texts.whoHint}
        options={speaker === null ? [["", texts.nobody] as const, ...names] : names}
        value={speaker ?? ""}
      />
      <button type="submit" class="quiet">
        {texts.choose}
      </button>
    </form>
  );
}

function FactList({ language, told }: PartProps) {
  const texts = factMessages[language];
  if (told.facts.length === 0) {
    return (
      <div class="empty">
        <p class="empty-title">{texts.none}</p>
        <p>{texts.noneHint}</p>
      </div>
    );
  }
  return (
    <>
      <p class="hint figures">{texts.count(told.facts.length)}</p>
      <ol class="edits">
        {told.facts.map((fact) => (
          <FactRow language={language} told={told} fact={fact} />
        ))}
      </ol>
      <p>
        <a class="alone" href="/profile">
          {texts.profile}
        </a>
      </p>
    </>
  );
}

type RowProps = PartProps & { readonly fact: ProposedFact };

function FactRow({ language, told, fact }: RowProps) {
  const texts = factMessages[language];
  const time = clockTime(fact.startMs);
  const moment = `/transcripts/${told.row.id}?t=${Math.floor(fact.startMs / 1000)}#n${fact.n}`;
  const value = valueOf(fact, language);
  return (
    <li id={fact.id} class="edit-row fact" data-state={fact.state}>
      <p class="label">{texts.parts[fact.path]}</p>
      <p class="row-name" dir="auto">
        {value}
      </p>
      <blockquote class="fact-said" dir="auto">
        <p>{texts.said(fact.quote)}</p>
      </blockquote>
      <p>
        <a class="segment-time figures" href={moment} aria-label={texts.hearAt(time)}>
          {time}
        </a>
      </p>
      <FactAct language={language} told={told} fact={fact} />
    </li>
  );
}

function FactAct({ language, told: { row, speaker }, fact }: RowProps) {
  const texts = factMessages[language];
  const value = valueOf(fact, language);
  if (fact.state === "present") return <p class="hint">{texts.present}</p>;
  const path = `/transcripts/${row.id}/facts`;
  const isNew = fact.state === "new";
  return (
    <Form class="actions" action={isNew ? path : `${path}/${fact.id}/undo`} language={language}>
      {speaker !== null && <input type="hidden" name="speaker" value={speaker} />}
      {isNew && <input type="hidden" name="fact" value={fact.id} />}
      {isNew && <input type="hidden" name="revision" value={String(row.revision)} />}
      {!isNew && <span class="hint">{texts.added}</span>}
      <button
        type="submit"
        class="quiet"
        aria-label={isNew ? texts.addLabel(value) : texts.undoLabel(value)}
      >
        {isNew ? texts.add : texts.undo}
      </button>
    </Form>
  );
}

/** It is what the entry would say, on one line. */
function valueOf({ path, entry }: ProposedFact, language: Language): string {
  const { startDate, endDate, ...rest } = entry;
  const { since } = factMessages[language];
  const ended = startDate === endDate ? endDate : `${startDate ?? ""} – ${endDate ?? ""}`;
  const period = path === "work" && startDate ? (endDate ? ended : since(startDate)) : endDate;
  return [...Object.values(rest), period].filter(Boolean).join(", ");
}
