import { env } from "cloudflare:workers";
import { putJson, type Person } from "./accounts";
import { anOffer, offerText } from "./offers";

/** The profile is saved as its editor saves it. */
export async function saveResume(person: Person, resume: object, version: string | null = null) {
  const answer = await putJson("/api/profile/me", person.headers, { version, resume });
  const saved = await answer.json<{ profile?: { version: string } }>();
  if (!saved.profile) throw new Error(`The profile answered ${answer.status}`);
  return saved.profile.version;
}

/** The offer is stored as its route stores it. */
export async function saveOffer(person: Pick<Person, "id">, text = offerText): Promise<string> {
  const { title, company, location, contract, language, requirements } = anOffer(text);
  const id = crypto.randomUUID();
  await env.DB.prepare(
    `insert into offers (id, owner_id, title, company, location, contract, language, text, text_hash, requirements, reader_version, created_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)`,
  )
    .bind(
      id,
      `user:${person.id}`,
      title,
      company,
      location,
      contract,
      language,
      text,
      id,
      JSON.stringify(requirements),
      Date.now(),
    )
    .run();
  return id;
}
