import { describe, it } from "vitest";
import { aPerson, type Person } from "../../support/accounts";
import { aWav } from "../../support/files/recipes";
import { storageOf } from "../../support/files/store";
import { api, postJson } from "../../support/letters";

const SIZE = 8 * 1024 * 1024 + 1_000;

type Unfinished = { id: string; filename: string; have: number[]; parts: number };

async function begin(person: Person, name: string): Promise<string> {
  const announced = { purpose: "recording", name, size: SIZE };
  const answer = await postJson("/api/v1/uploads", person.headers, announced);
  return (await answer.json<{ data: { id: string } }>()).data.id;
}

async function unfinishedOf(person: Person): Promise<Unfinished[]> {
  const answer = await api("/api/v1/uploads", person.headers);
  return (await answer.json<{ data: { uploads: Unfinished[] } }>()).data.uploads;
}

const form = { method: "POST", body: new URLSearchParams(), redirect: "manual" } as const;
const secondPart = { method: "PUT", body: aWav(SIZE).slice(8 * 1024 * 1024) };

describe("the list of unfinished uploads", () => {
  it("names one's own, with the parts that have arrived", async ({ expect }) => {
    const [person, other] = [await aPerson(), await aPerson()];
    const id = await begin(person, "first.wav");
    await begin(person, "second.wav");
    await begin(other, "foreign.wav");
    await api(`/api/v1/uploads/${id}/parts/2`, person.headers, secondPart);
    const listed = await unfinishedOf(person);
    expect(listed.map(({ filename }) => filename).sort()).toEqual(["first.wav", "second.wav"]);
    expect(listed.find((each) => each.id === id)).toMatchObject({ have: [2], parts: 2 });
    expect(listed.find((each) => each.id !== id)?.have).toEqual([]);
  });

  it("stands on the page, where one gives an upload up and has its bytes back", async ({
    expect,
  }) => {
    const person = await aPerson();
    const id = await begin(person, "left.wav");
    const page = await (await api("/files", person.headers)).text();
    expect(page).toContain(`action="/files/uploads/${id}/cancel"`);
    expect(page).toContain("left.wav");
    const answer = await api(`/files/uploads/${id}/cancel`, person.headers, form);
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/files"]);
    expect(await storageOf(person.id)).toMatchObject({ counted: 0, reserved: 0 });
    expect(await unfinishedOf(person)).toEqual([]);
    const again = await api(`/files/uploads/${id}/cancel`, person.headers, form);
    expect(again.status).toBe(404);
  });

  it("leads a stranger to sign in, and lets nobody give up what is another person's", async ({
    expect,
  }) => {
    const [person, other] = [await aPerson(), await aPerson()];
    const id = await begin(person, "mine.wav");
    expect((await api(`/files/uploads/${id}/cancel`, other.headers, form)).status).toBe(404);
    expect((await api("/api/v1/uploads", {})).status).toBe(401);
    expect(await unfinishedOf(person)).toHaveLength(1);
  });
});
