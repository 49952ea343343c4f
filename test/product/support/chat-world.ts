import { aPerson, type Person } from "../../support/accounts";
import { aRoom, aRoomName, chatPath, send } from "../../support/chat";
import type { Existing } from "./contract-requests";

export type ChatWorld = {
  /** This person may do the operation, and has said nothing yet that counts against a limit. */
  readonly doer: Person;
  readonly existing: Existing;
};

/** A room, and in it what the operation is about: whom to unban is banned, whom to uninvite invited. */
export async function aChatWorld(operationId: string): Promise<ChatWorld> {
  const [doer, member, stranger] = await Promise.all([aPerson(), aPerson(), aPerson()]);
  // An owner cannot leave.
  const room = await aRoom(operationId === "leaveRoom" ? {} : { owner: doer });
  const path = (rest: string) => chatPath(room, rest);
  for (const person of [doer, member]) await must(send("POST")(path("/join"), person));
  const posted = await must(send("POST")(path("/messages"), doer, { content: "The delta" }));
  const { data } = await posted.json<{ data: { id: number } }>();
  const prepare: Readonly<Record<string, () => Promise<Response>>> = {
    unbanMember: () => send("PUT")(path(`/bans/${member.id}`), doer, {}),
    withdrawInvitation: () => send("POST")(path("/invitations"), doer, { user_id: stranger.id }),
    unblockPerson: () => send("PUT")(`/api/v1/chat/blocks/${member.id}`, doer),
  };
  const preparation = prepare[operationId]?.();
  if (preparation) await must(preparation);
  const isOutside = operationId === "withdrawInvitation";
  return {
    doer,
    existing: {
      room: [room.name],
      messageId: [String(data.id)],
      userId: [String((isOutside ? stranger : member).id)],
      username: [stranger.username],
      name: [aRoomName()],
    },
  };
}

async function must(asked: Promise<Response>): Promise<Response> {
  const response = await asked;
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  return response;
}
