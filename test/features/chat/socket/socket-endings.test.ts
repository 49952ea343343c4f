import { describe, it } from "vitest";
import { aPerson, PASSWORD, putJson, signInAs } from "../../../support/accounts";
import { connect, upgrade } from "../../../support/chat";
import { postJson } from "../../../support/letters";

describe("an open socket", () => {
  const within = async (listener: Awaited<ReturnType<typeof connect>>) => {
    const started = performance.now();
    const closed = await listener.end();
    return { ...closed, isQuick: performance.now() - started < 2_000 };
  };

  it("is closed by signing out on its device, and on no other", async ({ expect }) => {
    const person = await aPerson();
    const elsewhere = await signInAs(person.email);
    const [one, two] = [
      await connect(person),
      await connect({ ...person, accessToken: elsewhere.access_token }),
    ];
    await Promise.all([one.next("hello"), two.next("hello")]);
    await postJson("/api/v1/auth/logout", person.headers, {});
    expect(await within(one)).toMatchObject({ code: 4001, isQuick: true });
    expect(two.closed()).toBeNull();
  });

  it("is closed by a new password on all other devices", async ({ expect }) => {
    const person = await aPerson();
    const elsewhere = await signInAs(person.email);
    const [one, two] = [
      await connect(person),
      await connect({ ...person, accessToken: elsewhere.access_token }),
    ];
    await Promise.all([one.next("hello"), two.next("hello")]);
    const body = { current_password: PASSWORD, new_password: "Another-Horse-8" };
    expect((await putJson("/api/v1/users/password", person.headers, body)).status).toBe(200);
    expect(await within(two)).toMatchObject({ code: 4001, isQuick: true });
    expect(one.closed()).toBeNull();
  });

  it("is closed by a suspension and by a new role, on all devices of the person", async ({
    expect,
  }) => {
    const admin = await aPerson({ role: "super_admin" });
    const [ben, cleo] = [await aPerson(), await aPerson()];
    const [one, two] = [await connect(ben), await connect(cleo)];
    await Promise.all([one.next("hello"), two.next("hello")]);
    await putJson(`/api/v1/admin/users/${ben.id}`, admin.headers, { status: "suspended" });
    await putJson(`/api/v1/admin/users/${cleo.id}`, admin.headers, { role: "moderator" });
    expect(await within(one)).toMatchObject({ code: 4003, isQuick: true });
    expect(await within(two)).toMatchObject({ code: 4005, isQuick: true });
    expect((await upgrade(`?token=${ben.accessToken}`)).status).toBe(403);
  });
});
