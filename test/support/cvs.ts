import { api } from "./letters";
import { eventually } from "./context";

type HeaderMap = Record<string, string>;

/** It is a CV of nobody in plain text, of which no two are the same. */
export const aCvText = () =>
  [
    "Camille Exemple",
    "Software engineer",
    "camille@exemple.example",
    "+33 6 39 98 12 34",
    `https://exemple.example/${crypto.randomUUID()}`,
    "",
    "Experience",
    "Lead engineer, Nimbus Charts",
    "March 2021 – present",
    "- Led a team of four and cut loading times by 40 %.",
    "- Built the drawing engine in TypeScript.",
    "",
    "Education",
    "MSc Computer Science, University of Lyon, 2016",
    "",
    "Skills",
    "TypeScript, SQL, Docker",
  ].join("\n");

type CvToSend = {
  readonly text?: string | Uint8Array<ArrayBuffer>;
  readonly name?: string;
  readonly fields?: Readonly<Record<string, string>>;
};

export function cvForm({ text = aCvText(), name = "cv.txt", fields = {} }: CvToSend = {}) {
  const form = new FormData();
  form.set("cv", new File([text], name));
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  return form;
}

export const sendCv = (headers: HeaderMap, cv: CvToSend = {}) =>
  api("/api/cv/upload", headers, { method: "POST", body: cvForm(cv) });

export type UploadedCv = { analysisId: string; status: string; errorCode?: string };

export type CvRecord = {
  id: string;
  status: string;
  errorCode: string | null;
  score: number | null;
  extractedData: { name: string | null; email: string | null } | null;
  optimizedVersion: string | null;
};

export async function cvRecord(headers: HeaderMap, id: string): Promise<CvRecord> {
  const answer = await api(`/api/cv/analyze/${id}`, headers);
  return (await answer.json<{ analysis: CvRecord }>()).analysis;
}

/** It is the analysis once it has ended. */
export const endedCv = (headers: HeaderMap, id: string): Promise<CvRecord> =>
  eventually(async () => {
    const record = await cvRecord(headers, id);
    return record.status === "processing" ? null : record;
  });

/** It is a CV that was sent and whose analysis has ended. */
export async function analysedCv(headers: HeaderMap, cv: CvToSend = {}): Promise<CvRecord> {
  const { analysisId } = await (await sendCv(headers, cv)).json<UploadedCv>();
  return endedCv(headers, analysisId);
}
