import { describe, it } from "vitest";
import { aPerson } from "../../../support/accounts";
import { aRoom, chatPath, join, roomObject, send } from "../../../support/chat";
import { Content } from "../../../../src/features/chat/socket/client-event";

const post = send("POST");
const patch = send("PATCH");

const BLANK = [
  "\u200B",
  "\u200B \u2060",
  "\u3164",
  "\u2800",
  "\uFE0F",
  "&nbsp;",
  "&#x200b;",
  "#",
  "[](https://a.test)",
  "```\n```",
  "```js\n\n```",
  ">",
  "-",
];

describe("a message of which nobody would see anything", () => {
  it.for(BLANK)(
    "%j is refused like an empty one, by every way, and as an edit",
    async (content, { expect }) => {
      const room = await aRoom();
      const socket = await join(room.owner, room);
      const empty = await post(chatPath(room, "/messages"), room.owner, { content: "" });
      const written = await post(chatPath(room, "/messages"), room.owner, { content: "seen" });
      const { data } = await written.json<{ data: { id: number } }>();
      const refused = [
        await post(chatPath(room, "/messages"), room.owner, { content }),
        await post(`/api/v1/chat/dm/${(await aPerson()).id}`, room.owner, { content }),
        await patch(chatPath(room, `/messages/${data.id}`), room.owner, { content }),
      ];
      const { code } = await empty.json<{ code: string }>();
      for (const answer of refused) {
        expect(answer.status).toBe(empty.status);
        expect(await answer.json()).toMatchObject({ code });
      }
      socket.say({ type: "message", room: room.name, content, client_id: "blank" });
      socket.say({ type: "edit", room: room.name, id: data.id, content, client_id: "edit" });
      for (const id of ["blank", "edit"]) {
        const { code: heard } = await socket.next("error", ({ client_id }) => client_id === id);
        expect(heard).toBe("INVALID_FORMAT");
      }
      const { messages } = await roomObject(room).history({});
      expect(messages.map((message) => message.content)).toEqual(["seen"]);
    },
  );

  it.for(["a", "1.", "❤️", "!", "`x`", "[a](https://a.test)", "&amp;", "***", "- a", "---", "7"])(
    "is not %j",
    (content, { expect }) => {
      expect(Content.safeParse(content).success).toBe(true);
    },
  );
});
