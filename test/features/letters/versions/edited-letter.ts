import type { LetterDetail } from "../../../../src/features/letters/api/schemas";
import { aGuest } from "../../../support/context";
import { aLetter, api, postJson } from "../../../support/letters";

type Headers = Record<string, string>;

export const get = async <T>(headers: Headers, path: string) =>
  (await (await api(path, headers)).json()) as T;
export const letterOf = (headers: Headers, id: number, query = "") =>
  get<LetterDetail>(headers, `/api/letters/${id}${query}`);

export const textOf = ({ documents }: LetterDetail, type: "motivation" | "anti_motivation") => {
  const { subject, salutation, paragraphs, closing } = documents[type];
  return {
    subject,
    salutation,
    paragraphs: paragraphs.map((sentences) => sentences.map(({ text }) => text).join(" ")),
    closing: closing.text,
  };
};

type Change = { base_version?: number; save_id?: string; add?: string; anti?: string };

/** The page sends this when a paragraph was added. */
export function aSave(letter: LetterDetail, change: Change = {}) {
  const motivation = textOf(letter, "motivation");
  const anti = textOf(letter, "anti_motivation");
  return {
    base_version: change.base_version ?? letter.version,
    save_id: change.save_id ?? crypto.randomUUID(),
    motivation: {
      ...motivation,
      paragraphs: [...motivation.paragraphs, ...(change.add ? [change.add] : [])],
    },
    anti_motivation: { ...anti, subject: change.anti ?? anti.subject },
  };
}

/** A letter of a guest’s own, and a way to save versions of it. */
export async function anEditedLetter() {
  const { headers } = await aGuest();
  const id = await aLetter(headers);
  const letter = await letterOf(headers, id);
  const save = (body: unknown) => postJson(`/api/letters/${id}/versions`, headers, body);
  return { headers, id, letter, save };
}
