import { env } from "cloudflare:workers";
import { it } from "vitest";
import { chatPersonalData } from "../../../../src/features/chat/store/personal-data";
import { inboxOf } from "../../../../src/features/chat/objects";
import { ownerKey } from "../../../../src/platform/owner";
import { aPerson, type Person } from "../../../support/accounts";
import { aRoom, chatPath, join, pairObject, roomObject, send } from "../../../support/chat";
import { eventually, testCtx } from "../../../support/context";
import { removeAll } from "../../../support/erasure";

const get = send("GET");
const put = send("PUT");
const post = send("POST");
const ctx = testCtx({ kind: "system", name: "test" });
const ownerOf = ({ id }: Person) => ({ userId: id, key: ownerKey(id) });

async function exported(person: Person): Promise<string> {
  const files: string[] = [];
  for await (const { path, body } of chatPersonalData.exportFor(ctx, ownerOf(person))) {
    files.push(`${path}\n${typeof body === "string" ? body : ""}`);
  }
  return files.join("\n");
}

it("An export holds what the person wrote, and nothing of others in rooms", async ({ expect }) => {
  const room = await aRoom();
  const ben = await aPerson();
  await post(chatPath(room, "/messages"), ben, { content: "said in the room" });
  await post(chatPath(room, "/messages"), room.owner, { content: "by somebody else" });
  await post(`/api/v1/chat/dm/${room.owner.id}`, ben, { content: "said directly" });
  await eventually(async () => (await exported(ben)).includes("said directly"));
  const text = await exported(ben);
  expect(text).toContain("said in the room");
  expect(text).not.toContain("by somebody else");
});

it("A deleted person leaves neither text nor name, and connected clients are notified", async ({
  expect,
}) => {
  const room = await aRoom();
  const [ben, cleo] = [await aPerson(), await aPerson()];
  const three = await join(cleo, room);
  await post(chatPath(room, "/messages"), ben, { content: "my secret" });
  await post(chatPath(room, "/messages"), room.owner, { content: "kept" });
  const { id } = await three.next("message", ({ content }) => content === "kept");
  await put(chatPath(room, `/messages/${id}/reactions`), ben, { emoji: "👍" });
  await post(`/api/v1/chat/dm/${cleo.id}`, ben, { content: "my other secret" });
  await eventually(
    async () => (await inboxOf(env, cleo.id).conversations({ limit: 1 })).length === 1,
  );
  await eventually(
    async () => (await inboxOf(env, ben.id).conversations({ limit: 1 })).length === 1,
  );

  await removeAll(chatPersonalData, ctx, ownerOf(ben));
  await removeAll(chatPersonalData, ctx, ownerOf(ben));

  await three.next("deleted", ({ from }) => from === ben.id);
  await three.next("reaction", ({ op }) => op === "remove");
  const history = await roomObject(room).history({ limit: 100 });
  const direct = await pairObject(ben, cleo).history({ limit: 100 });
  const left = JSON.stringify([history, direct]);
  for (const gone of ["secret", ben.username]) expect(left).not.toContain(gone);
  expect(history.messages.at(-1)).toMatchObject({ content: "kept" });
  const [preview] = await inboxOf(env, cleo.id).conversations({ limit: 1 });
  await eventually(
    async () => (await inboxOf(env, cleo.id).conversations({ limit: 1 }))[0]?.preview === "",
  );
  expect(preview).toMatchObject({ peer: ben.id });
  const members = await (
    await get(chatPath(room, "/members"), cleo)
  ).json<{ data: { user_id: number }[] }>();
  expect(members.data.map((member) => member.user_id)).not.toContain(ben.id);
});

it("A room whose owner is deleted gets another owner", async ({ expect }) => {
  const room = await aRoom();
  const [ben, cleo] = [await aPerson(), await aPerson()];
  for (const person of [ben, cleo]) await post(chatPath(room, "/join"), person);
  await put(chatPath(room, `/members/${cleo.id}`), room.owner, { role: "moderator" });
  await removeAll(chatPersonalData, ctx, ownerOf(room.owner));
  const { data } = await (await get(chatPath(room), cleo)).json<{ data: { role: string } }>();
  expect(data.role).toBe("owner");
});
