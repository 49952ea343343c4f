import { env } from "cloudflare:workers";
import { postJson } from "./letters";

/** The one before stands aside from now on. */
export async function saveAnotherVersion(
  headers: Record<string, string>,
  id: number,
): Promise<void> {
  const motivation = {
    subject: "Application",
    salutation: "Hello,",
    paragraphs: ["I draw charts of rivers."],
    closing: "Yours sincerely,",
  };
  const save = { base_version: 1, save_id: crypto.randomUUID(), motivation };
  const saved = await postJson(`/api/letters/${id}/versions`, headers, save);
  if (saved.status !== 201) throw new Error(`The save answered ${saved.status}`);
}

export async function versionsStored(id: number): Promise<number | undefined> {
  const row = await env.DB.prepare(
    "select count(*) as versions from letter_versions where letter_id = ?",
  )
    .bind(id)
    .first<{ versions: number }>();
  return row?.versions;
}
