import type { Language } from "../../../../platform/language";
import { Form } from "../../../../ui/form";
import type { TranscriptView } from "../../keeping/get-transcript";
import { transcriptMessages } from "../messages";
import { transcriptName } from "../transcript-name";

type Props = { readonly language: Language; readonly row: TranscriptView["row"] };

/** `/transcripts/:id/delete` asks once more, because nothing brings a deleted transcript back. */
export function TranscriptRemovalPage({ language, row }: Props) {
  const texts = transcriptMessages[language].removal;
  return (
    <div class="transcripts">
      <header class="transcripts-head">
        <h1>{texts.title}</h1>
        <p class="lead transcript-name">{texts.lead(transcriptName(row, language))}</p>
      </header>
      <Form class="actions" action={`/transcripts/${row.id}/delete`} language={language}>
        <button type="submit" class="quiet danger">
          {texts.submit}
        </button>
        <a class="quiet" href={`/transcripts/${row.id}`}>
          {texts.keep}
        </a>
      </Form>
    </div>
  );
}
