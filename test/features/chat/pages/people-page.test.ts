import { describe, it } from "vitest";
import { aPerson } from "../../../support/accounts";
import { aMember, page, textOf } from "../../../support/members";

/** Names of one test begin with letters that no other name has. */
const aStem = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
    String.fromCharCode(97 + (byte % 26)),
  ).join("");

const linkTo = ({ id }: { id: number }) => `href="/chat/dm/${id}"`;

describe("the page of people", () => {
  it("finds people by the beginning of a name, with a link to write to each", async ({
    expect,
  }) => {
    const { headers, id } = await aMember();
    const stem = aStem();
    const [one, two] = [
      await aPerson({ username: `${stem}-one` }),
      await aPerson({ username: `${stem}-two` }),
    ];
    const text = await textOf(page(`/chat/people?search=${stem}`, headers));
    for (const person of [one, two]) expect(text).toContain(linkTo(person));
    expect(await textOf(page("/chat/people", headers))).not.toContain(`"/chat/dm/${id}"`);
  });

  it("offers names that are near when nobody has that name", async ({ expect }) => {
    const { headers } = await aMember();
    const stem = aStem();
    const near = await aPerson({ username: `${stem}ette` });
    const text = await textOf(page(`/chat/people?search=${stem}eete`, headers));
    expect(text).toContain(`Nobody is called “${stem}eete”`);
    expect(text).toContain("Did you mean…");
    expect(text).toContain(linkTo(near));
  });

  it("is reached by a name in the address: that person, or a page of near ones", async ({
    expect,
  }) => {
    const { headers } = await aMember();
    const stem = aStem();
    const person = await aPerson({ username: `${stem}ine` });
    const found = await page(`/chat/with/${stem.toUpperCase()}ine`, headers);
    expect(found.status).toBe(303);
    expect(found.headers.get("location")).toBe(`/chat/dm/${person.id}`);
    const missed = await page(`/chat/with/${stem}inne`, headers);
    expect(missed.status).toBe(404);
    expect(await missed.text()).toContain(linkTo(person));
  });

  it("never offers a suspended person, nor the person who asks", async ({ expect }) => {
    const me = await aMember();
    expect((await page(`/chat/with/${me.username}`, me.headers)).status).toBe(400);
    const text = await textOf(page(`/chat/people?search=${me.username.slice(0, -1)}`, me.headers));
    expect(text).not.toContain(`"/chat/dm/${me.id}"`);
  });

  it("walks on through all people without an end or a repetition", async ({ expect }) => {
    const { headers } = await aMember();
    const stem = aStem();
    const ids: number[] = [];
    for (let count = 0; count < 33; count += 1) {
      ids.push((await aPerson({ username: `${stem}${count}` })).id);
    }
    const first = await textOf(page(`/chat/people?search=${stem}`, headers));
    const [, next = ""] = /href="(\/chat\/people\?[^"]*after=\d+)"/.exec(first) ?? [];
    const second = await textOf(page(next.replaceAll("&amp;", "&"), headers));
    const listed = [first, second].flatMap((text) =>
      [...text.matchAll(/href="\/chat\/dm\/\d+"/g)].map(([link]) => link),
    );
    expect(new Set(listed).size).toBe(33);
    expect(listed).toHaveLength(33);
    expect(second).not.toContain(">More people<");
    expect(first).toContain(">More people<");
  });
});

describe("the overview of the chat", () => {
  it("shows one’s own places before the rooms to join, and forms behind buttons", async ({
    expect,
  }) => {
    const text = await textOf(page("/chat", (await aMember()).headers));
    const order = ['href="/chat/people"', "Your conversations", "Your rooms", "Public rooms"];
    const places = order.map((part) => text.indexOf(part));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places).not.toContain(-1);
    expect(text).toContain('<details class="lobby-create"><summary');
  });
});
