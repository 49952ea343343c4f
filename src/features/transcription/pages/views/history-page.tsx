import type { Language } from "../../../../platform/language";
import { Form } from "../../../../ui/form";
import { Moment } from "../../../../ui/moment";
import { Pager } from "../../../../ui/pager";
import type { ListedEdit } from "../../editing/list-edits";
import { transcriptMessages } from "../messages";

type Props = {
  readonly language: Language;
  readonly id: string;
  readonly edits: readonly ListedEdit[];
  readonly page: number;
  readonly pages: number;
};

/** `/transcripts/:id/history` tells what was changed, the latest first. */
export function HistoryPage({ language, id, edits, page, pages }: Props) {
  const { history, pages: labels } = transcriptMessages[language];
  const path = `/transcripts/${id}/history`;
  return (
    <div class="transcripts" data-island="transcripts">
      <p>
        <a class="alone" href={`/transcripts/${id}`}>
          {history.back}
        </a>
      </p>
      <header class="transcripts-head">
        <h1>{history.title}</h1>
        <p class="lead">{history.lead}</p>
      </header>
      {edits.length === 0 && (
        <div class="empty">
          <p class="empty-title">{history.empty}</p>
        </div>
      )}
      <ol class="edits">
        {edits.map((edit) => (
          <EditRow language={language} edit={edit} />
        ))}
      </ol>
      <Pager page={page} pages={pages} path={path} language={language} labels={labels} />
      {edits.some(({ undoneAt }) => undoneAt === null) && <UndoForm language={language} id={id} />}
    </div>
  );
}

/** It takes the latest edit back. */
export function UndoForm({ language, id }: Pick<Props, "language" | "id">) {
  return (
    <Form class="actions" action={`/transcripts/${id}/undo`} language={language}>
      <button type="submit" class="quiet" data-undo>
        {transcriptMessages[language].history.undo}
      </button>
    </Form>
  );
}

type RowProps = { readonly language: Language; readonly edit: ListedEdit };

function EditRow({ language, edit }: RowProps) {
  const { history } = transcriptMessages[language];
  const { kind, createdAt, undoneAt, segments, total } = edit;
  const rest = total - segments.length;
  return (
    <li class="edit-row">
      <p class="row-name">
        {history.kinds[kind]}
        {undoneAt !== null && <span class="tag">{history.undone}</span>}
      </p>
      <p class="hint figures">
        <Moment at={createdAt} language={language} />
      </p>
      {segments.map(({ before, after }) => (
        <div class="edit-sides">
          <Side label={history.before} side={before} none={history.none} />
          <Side label={history.after} side={after} none={history.none} />
        </div>
      ))}
      {rest > 0 && <p class="hint">{history.more(rest)}</p>}
    </li>
  );
}

type SideProps = {
  readonly label: string;
  readonly side: ListedEdit["segments"][number]["before"];
  readonly none: string;
};

function Side({ label, side, none }: SideProps) {
  return (
    <div>
      <p class="label">{label}</p>
      {side === null ? (
        <p class="hint">{none}</p>
      ) : (
        <p class="said" dir="auto">
          {side.speaker !== null && <b>{side.speaker}: </b>}
          {side.text}
        </p>
      )}
    </div>
  );
}
