import type { FormState } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { formatDay } from "../../../../ui/dates";
import { fieldIn, InputField } from "../../../../ui/fields";
import { Form } from "../../../../ui/form";
import { Pager } from "../../../../ui/pager";
import type { ListedTranscript, ListedTranscripts } from "../../keeping/list-transcripts";
import type { MinutesLeft } from "../../minutes/minutes-left";
import { transcriptMessages } from "../messages";
import { transcriptName } from "../transcript-name";
import { CaptionForm } from "./caption-form";
import { RecordingForm } from "./recording-form";
import { SearchPart, type ShownSearch } from "./search-part";
import { TranscriptStateTag, TranscriptFacts } from "./transcript-facts";

type Props = {
  readonly language: Language;
  readonly listed: ListedTranscripts;
  readonly page: number;
  readonly pages: number;
  readonly userId: number;
  readonly search: ShownSearch | null;
  /** They are the forms as they were refused. */
  readonly forms: TranscriptForms;
  /** It is null where no engine listens, so that nothing takes minutes. */
  readonly minutes: MinutesLeft | null;
};

export type TranscriptForms = { readonly video: FormState; readonly captions: FormState };

/** `/transcripts` asks for transcripts and lists those that there are. */
export function TranscriptsPage(props: Props) {
  const { language, listed, page, pages, search } = props;
  const texts = transcriptMessages[language];
  return (
    <div class="transcripts" data-island="transcripts">
      <header class="transcripts-head">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <SearchPart language={language} search={search} />
      {search === null && (
        <div class="desk">
          <Ways {...props} />
          <section class="transcript-list" aria-labelledby="list-title">
            <h2 id="list-title">{texts.list}</h2>
            <TranscriptRows language={language} transcripts={listed.transcripts} />
            <Pager
              page={page}
              pages={pages}
              path="/transcripts"
              language={language}
              labels={texts.pages}
            />
          </section>
        </div>
      )}
    </div>
  );
}

/** One way is open at a time: the first, or the one whose form was refused. */
function Ways({ language, forms, userId, minutes }: Props) {
  const { recording, video, captions } = transcriptMessages[language];
  const isCaptions = forms.captions.error !== null;
  const isVideo = forms.video.error !== null;
  return (
    <div class="ways">
      <details class="way" name="way" open={!isCaptions && !isVideo}>
        <summary>{recording.title}</summary>
        <RecordingForm language={language} takenAt="/api/transcription/upload" userId={userId} />
        {minutes && <Minutes language={language} minutes={minutes} />}
      </details>
      <details class="way" name="way" open={isVideo}>
        <summary>{video.title}</summary>
        <VideoForm language={language} form={forms.video} />
      </details>
      <details class="way" name="way" open={isCaptions}>
        <summary>{captions.title}</summary>
        <CaptionForm language={language} action="/transcripts/captions" form={forms.captions} />
      </details>
    </div>
  );
}

const NEARLY_SPENT = 0.8;

type MinutesProps = { readonly language: Language; readonly minutes: MinutesLeft };

function Minutes({ language, minutes: { allowed, used, left, resetsAt } }: MinutesProps) {
  const texts = transcriptMessages[language].minutes;
  return (
    <div class="minutes">
      <p>
        <meter
          aria-hidden="true"
          min={0}
          max={allowed}
          value={used}
          optimum={0}
          high={allowed * NEARLY_SPENT}
        ></meter>
        <span class="figures">{texts.left(left, allowed)}</span>
      </p>
      <p class="hint">{texts.next(formatDay(new Date(resetsAt).toISOString(), language))}</p>
    </div>
  );
}

const MOST_LINK_CHARACTERS = 2_048;

type VideoProps = { readonly language: Language; readonly form: FormState };

function VideoForm({ language, form }: VideoProps) {
  const texts = transcriptMessages[language].video;
  return (
    <Form class="fields" action="/transcripts" novalidate language={language} state={form}>
      <InputField
        id="video"
        {...fieldIn(form, "video_url")}
        label={texts.link}
        hint={texts.linkHint}
        inputmode="url"
        autocapitalize="none"
        autocomplete="off"
        spellcheck={false}
        maxlength={MOST_LINK_CHARACTERS}
        required
      />
      <button type="submit">{texts.submit}</button>
    </Form>
  );
}

type RowsProps = {
  readonly language: Language;
  readonly transcripts: readonly ListedTranscript[];
};

function TranscriptRows({ language, transcripts }: RowsProps) {
  const texts = transcriptMessages[language];
  if (transcripts.length === 0) {
    return (
      <div class="empty">
        <p class="empty-title">{texts.empty}</p>
        <p>{texts.emptyHint}</p>
      </div>
    );
  }
  return (
    <ul class="drawer rows transcript-rows">
      {transcripts.map((row) => (
        <TranscriptRow language={language} row={row} />
      ))}
    </ul>
  );
}

type RowProps = { readonly language: Language; readonly row: ListedTranscript };

function TranscriptRow({ language, row }: RowProps) {
  const texts = transcriptMessages[language];
  const name = transcriptName(row, language);
  return (
    <li>
      <p class="row-name">
        <a href={`/transcripts/${row.id}`}>
          <bdi>{name}</bdi>
        </a>
        <TranscriptStateTag language={language} row={row} />
      </p>
      <a
        class="quiet minor"
        href={`/transcripts/${row.id}/delete`}
        aria-label={texts.removeLabel(name)}
      >
        {texts.remove}
      </a>
      <p class="hint figures">
        <TranscriptFacts language={language} row={row} />
      </p>
      {row.excerpt !== null && <p class="hint excerpt">{row.excerpt}</p>}
    </li>
  );
}
