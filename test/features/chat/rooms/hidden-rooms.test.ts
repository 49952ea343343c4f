import { describe, it } from "vitest";
import { type Person, aPerson } from "../../../support/accounts";
import { anAddress, eventually } from "../../../support/context";
import { aRoom, aRoomName, connect } from "../../../support/chat";
import { api } from "../../../support/letters";
import { apiRoutes, pageRoutes } from "../../../support/routes";

const roomRoutes = [...(await apiRoutes()), ...(await pageRoutes())].filter((route) =>
  /\/chat\/rooms\/:room/.test(route),
);

/** A body that fits every route, so that none refuses its fields before it looks for the room. */
const BODY = {
  content: "hello",
  topic: "x",
  description: "x",
  role: "member",
  emoji: "👍",
  user_id: 1,
  id: 1,
  minutes: 5,
};
const FORM = {
  content: "hello",
  topic: "x",
  description: "x",
  username: "x",
  archived: "1",
  act: "kick",
};

async function ask(route: string, name: string, person: Person) {
  const [method = "", pattern = ""] = route.split(" ");
  const path = pattern
    .replace(":room", encodeURIComponent(name))
    .replace(/:part\{[^}]*\}/, "about")
    .replace(/:(userId|messageId)/, "1");
  const isPage = pattern.startsWith("/chat");
  const body = isPage ? new URLSearchParams(FORM) : JSON.stringify(BODY);
  const response = await api(
    path + (pattern.endsWith("/search") ? "?q=phone" : ""),
    person.headers,
    {
      method,
      redirect: "manual",
      headers: {
        "cf-connecting-ip": anAddress(),
        "content-type": isPage ? "application/x-www-form-urlencoded" : "application/json",
      },
      ...(method !== "GET" && method !== "DELETE" && { body }),
    },
  );
  const text = await response.text();
  return {
    status: response.status,
    body: text
      .replaceAll(encodeURIComponent(name), "ROOM")
      .replaceAll(name, "ROOM")
      .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "ID"),
  };
}

describe("to a stranger a private room answers as if it were not there:", () => {
  it.for(roomRoutes)("%s", async (route, { expect }) => {
    const [room, stranger] = [await aRoom({ isPrivate: true }), await aPerson()];
    const hidden = await ask(route, room.name, stranger);
    expect(hidden).toEqual(await ask(route, aRoomName(), stranger));
    // Some pages of forms only lead back to the room's page.
    expect([303, 404]).toContain(hidden.status);
  });

  it("on the socket", async ({ expect }) => {
    const [room, stranger] = [await aRoom({ isPrivate: true }), await aPerson()];
    const socket = await connect(stranger);
    socket.say({ type: "join", room: room.name });
    socket.say({ type: "room_history", room: room.name });
    socket.say({ type: "message", room: room.name, content: "hello" });
    const codes = await eventually(async () => {
      const errors = socket.heard("error").map(({ data }) => data.code);
      return errors.length === 3 ? errors : undefined;
    });
    expect(codes).toEqual(["ROOM_NOT_FOUND", "ROOM_NOT_FOUND", "ROOM_NOT_FOUND"]);
  });
});
