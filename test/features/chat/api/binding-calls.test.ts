import { runDurableObjectAlarm } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, describe, it, vi } from "vitest";
import { aPerson } from "../../../support/accounts";
import { aRoom, join, roomObject } from "../../../support/chat";
import { eventually } from "../../../support/context";

afterEach(() => {
  vi.restoreAllMocks();
});

type Methods = Record<string, (...args: unknown[]) => unknown>;

/** Every way out of a room's object, watched from here on: database, lists, files, queue and other objects. */
function watchBindings() {
  const calls: string[] = [];
  const watch = (name: string, binding: object, methods: readonly string[]) => {
    for (const method of methods) {
      const original = (binding as Methods)[method];
      vi.spyOn(binding as Methods, method).mockImplementation((...args) => {
        calls.push(`${name}.${method}`);
        return original?.apply(binding, args);
      });
    }
  };
  watch("DB", env.DB, ["prepare", "batch", "exec"]);
  watch("VISITS", env.VISITS, ["get", "put"]);
  watch("FILES", env.FILES, ["get", "put"]);
  watch("JOBS", env.JOBS, ["send"]);
  for (const name of ["CHAT_ROOMS", "INBOXES", "RATE_WINDOWS"] as const) {
    watch(name, env[name], ["get", "getByName", "idFromName"]);
  }
  return calls;
}

describe("a message of the chat", () => {
  it("calls no binding outside its room, and many messages cost one later batch of the database", async ({
    expect,
  }) => {
    const room = await aRoom();
    const ben = await aPerson();
    const [one, two] = [await join(room.owner, room), await join(ben, room)];
    const object = roomObject(room);
    const say = (content: string) => one.say({ type: "message", room: room.name, content });
    // The first message brings an allowance for the next ones, over a socket that is open.
    say("first");
    await two.next("message");
    await runDurableObjectAlarm(object);

    const calls = watchBindings();
    for (let n = 0; n < 20; n += 1) say(`message ${n}`);
    await eventually(async () => two.heard("message").length === 21);
    expect(calls).toEqual([]);

    await runDurableObjectAlarm(object);
    await eventually(async () => calls.length > 0);
    expect(calls.filter((call) => call !== "DB.prepare")).toEqual(["DB.batch"]);
  });
});
