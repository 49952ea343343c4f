import { runDurableObjectAlarm } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, describe, it } from "vitest";
import { inboxOf } from "../../src/features/chat/objects";
import { aPerson, aSessionOf, PASSWORD, putJson } from "../support/accounts";
import { aRoom, chatPath, connect, roomObject, send } from "../support/chat";
import { aGuest, eventually, seedProfile } from "../support/context";
import { analysedCv, aCvText } from "../support/cvs";
import { erasureOf } from "../support/erasure";
import { everythingStored } from "../support/everything-stored";
import { aPdf } from "../support/files/recipes";
import { storedFile } from "../support/files/store";
import { api, askForLetters, endOf, postJson } from "../support/letters";
import { savedProfiles } from "../support/member-profiles";
import { offerText } from "../support/offers";
import { aStoredOffer } from "../support/offers-existing";
import { aRecoveryCode, aRecoveryLink } from "../support/recovery";

beforeAll(seedProfile);

const post = send("POST");
const put = send("PUT");
const remove = send("DELETE");

/** One word, as an index of a search cuts it, that begins like no other. */
const aMark = () => `zq${crypto.randomUUID().replaceAll("-", "").slice(0, 12)}`;

/** A picture of one pixel whose bytes hold the word. */
async function keepPicture(userId: number, mark: string): Promise<void> {
  const key = `avatars/${crypto.randomUUID()}`;
  await env.FILES.put(key, `GIF89a ${mark}`);
  await env.DB.prepare("update users set avatar = ? where id = ?").bind(key, userId).run();
}

/** Its original, its reading, its analysis, an offer, an optimised version with its receipts: each holds the word. */
async function keepCv(headers: Record<string, string>, mark: string): Promise<void> {
  const text = aCvText().replace("Nimbus Charts", `${mark}employer`);
  const fields = { optimize: "true", offer: `We look for ${mark}offer and TypeScript.` };
  const { id, status } = await analysedCv(headers, { text, name: `${mark}cv.txt`, fields });
  if (status !== "completed") throw new Error(`The analysis is ${status}`);
  await api(`/analyses/${id}`, { ...headers, accept: "text/html" });
  await eventually(() => env.FILES.head(`cvs/${id}/receipts.json`));
}

describe("the deletion of an account", () => {
  it("leaves none of the person's words in any table, index, file, key or object", async ({
    expect,
  }) => {
    const mark = aMark();
    const guest = await aGuest();
    const person = await aPerson({ username: `${mark}name` });
    const ana = await aPerson();
    await postJson("/api/v1/auth/login", guest.headers, {
      email: person.email,
      password: PASSWORD,
    });
    const profile = { first_name: `${mark}first`, last_name: "Sample", bio: `${mark}bio` };
    await putJson("/api/v1/users/me", person.headers, profile);
    await keepPicture(person.id, `${mark}picture`);
    const [bytes, name] = [aPdf(`${mark}bytes`), `${mark}file.pdf`];
    for (const purpose of ["document", "manual"]) {
      await storedFile(person.headers, { bytes, name, purpose });
    }
    const announced = { purpose: "recording", name: `${mark}upload.flac`, size: 20_000_000 };
    await postJson("/api/v1/uploads", person.headers, announced);
    await keepCv(person.headers, mark);
    await savedProfiles(person.headers, [`${mark}earlier`, `${mark}profile`]);
    await aStoredOffer(person, `${offerText}\nEntreprise : ${mark}company\n- ${mark}skill`);
    await aRecoveryCode(person.id);
    await aRecoveryLink(person);
    const asked = await askForLetters(person.headers, `${mark}company`);
    const { job_id: jobId } = await asked.json<{ job_id: string }>();
    await endOf(person.headers, jobId);

    const [open, closed] = [await aRoom(), await aRoom({ isPrivate: true })];
    const socket = await connect(person);
    await socket.next("hello");
    await post(chatPath(open, "/join"), person);
    const said = `@${open.owner.username} ${mark}room`;
    const message = await post(chatPath(open, "/messages"), person, { content: said });
    const { data } = await message.json<{ data: { id: number } }>();
    await put(chatPath(open, `/messages/${data.id}/reactions`), person, { emoji: "👍" });
    await roomObject(open).search({ q: `${mark}room`, limit: 1 });
    await post(chatPath(closed, "/invitations"), closed.owner, { username: person.username });
    await post(chatPath(closed, "/join"), person);
    await post(chatPath(closed, "/messages"), person, { content: `${mark}left` });
    await post(chatPath(closed, "/leave"), person);
    await post(`/api/v1/chat/dm/${ana.id}`, person, { content: `${mark}direct` });
    await put(`/api/v1/chat/blocks/${closed.owner.id}`, person);
    const own = await aRoom();
    await put(chatPath(own, `/bans/${person.id}`), own.owner, { reason: "spam" });
    await post(`/api/v1/ws/ticket`, person);
    await eventually(async () => (await inboxOf(env, ana.id).conversations({ limit: 1 })).length);
    await eventually(async () => (await inboxOf(env, open.owner.id).notifications(1)).length);
    for (const room of [open, closed, own]) await runDurableObjectAlarm(roomObject(room));
    const before = await everythingStored();
    for (const place of [
      "name",
      "first",
      "bio",
      "picture",
      "company",
      "room",
      "left",
      "direct",
      "file",
      "bytes",
      "upload",
      "cv",
      "employer",
      "offer",
      "earlier",
      "profile",
    ])
      expect(before, place).toContain(mark + place);

    const { headers } = await aSessionOf(person.id);
    const deletion = await remove(
      "/api/v1/users/me",
      { ...person, headers },
      { password: PASSWORD },
    );
    const receipt = await erasureOf(deletion);
    expect(receipt.erased).toEqual({
      letters: 1,
      rooms: 3,
      conversations: 1,
      messages: 3,
      // One has written letters, one has analysed a CV.
      jobs: 2,
      pictures: 1,
      // They say that the letters are ready, that the CV is analysed, and that there is an invitation.
      notices: 3,
      files: 2,
      analyses: 1,
      offers: 1,
      profiles: 1,
    });
    for (const room of [open, closed, own]) await runDurableObjectAlarm(roomObject(room));
    const left = async () => {
      const text = await everythingStored();
      const places = [...text.matchAll(new RegExp(`(\\S*)${mark}\\w*`, "g"))].map(
        ({ index, 0: word }) => {
          const before = text.slice(0, index);
          return `${word} after ${before.slice(before.lastIndexOf("table ")).slice(0, 60)}`;
        },
      );
      return places.join("; ");
    };
    // An outbox reaches the inboxes within seconds.
    for (let k = 0; k < 40 && (await left()) !== ""; k += 1)
      await new Promise((r) => setTimeout(r, 100));
    expect(await left()).toBe("");
    expect((await api("/api/v1/users/me", headers)).status).toBe(401);
  });
});
