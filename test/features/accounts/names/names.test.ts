import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { Username } from "../../../../src/features/accounts";
import { UpdateProfile } from "../../../../src/features/accounts/api/schemas";
import { fillSkeletons } from "../../../../src/features/accounts/names/fill-skeletons";
import { nameSkeleton } from "../../../../src/features/accounts/names/name-skeleton";
import { isOfOneScript } from "../../../../src/features/accounts/names/one-script";
import { aName, PASSWORD } from "../../../support/accounts";
import { anAddress, testCtx } from "../../../support/context";
import { postJson } from "../../../support/letters";

const register = (username: string) =>
  postJson(
    "/api/v1/auth/register",
    { "cf-connecting-ip": anAddress() },
    { username, email: `${aName()}@example.test`, password: PASSWORD },
  );

/** Every character with the property; the planes beyond hold unassigned ones of the same kind. */
const ignorable = Array.from({ length: 0x20000 }, (_, code) => code)
  .concat(Array.from({ length: 0x1000 }, (_, offset) => 0xe0000 + offset))
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .filter((char) => /[\p{Default_Ignorable_Code_Point}\p{Variation_Selector}]/u.test(char));

describe("a user name", () => {
  it("holds no character that nobody sees", ({ expect }) => {
    expect(ignorable.length).toBeGreaterThan(4_000);
    const accepted = ignorable.filter((char) => Username.safeParse(`ad${char}min`).success);
    expect(accepted).toEqual([]);
    // A byte order mark at the end is cut off like a space.
    const kept = ignorable.map((char) => Username.safeParse(`admin${char}`).data ?? "admin");
    expect(kept.filter((name) => name !== "admin")).toEqual([]);
  });

  it.for([
    "zoë",
    "Łukasz",
    "иван",
    "Ἀθηνᾶ",
    "山田はなこ",
    "金민수",
    "さくら2",
    "محمد",
    "नेहा",
    "ᏣᎳᎩ",
    "ad-min_2.0",
  ])("may be %s", (name, { expect }) => {
    expect(Username.safeParse(name).success).toBe(true);
  });

  it.for([
    "аdmin",
    "adminа",
    "pаypal",
    "Ѕasha",
    "αdmin",
    "иванz",
    "山田иван",
    "さくら김",
    "abcかな",
  ])("is written in one script, unlike %s", (name, { expect }) => {
    expect(isOfOneScript(name)).toBe(false);
    expect(Username.safeParse(name).success).toBe(false);
  });

  it("has the skeleton of every name that looks like it", ({ expect }) => {
    for (const [one, other] of [
      ["admin", "adrnin"],
      ["BobI", "Bobl"],
      ["bobl", "bob1"],
      ["zoo", "z00"],
      ["ѕсоре", "scope"],
      ["deleted-1", "deleted-l"],
      ["admin", "admın"],
    ] as const) {
      expect(nameSkeleton(one), other).toBe(nameSkeleton(other));
    }
    expect(nameSkeleton("nora")).not.toBe(nameSkeleton("mora"));
    const skeleton = nameSkeleton("illuminati-100");
    expect(nameSkeleton(skeleton)).toBe(skeleton);
  });

  it("is refused where another account has one that looks the same", async ({ expect }) => {
    const base = `scope${crypto.randomUUID().slice(0, 8).replaceAll(/[01]/g, "2")}`;
    expect((await register(`${base}10`)).status).toBe(201);
    for (const double of [`${base}lO`, `${base}IO`]) {
      const answer = await register(double);
      expect([answer.status, await answer.json()]).toMatchObject([409, { code: "USERNAME_TAKEN" }]);
    }
  });

  it("does not look like that of a deleted account", async ({ expect }) => {
    for (const name of ["deleted-l", "Deleted-1O", "deIeted-7"]) {
      expect([400, 409], name).toContain((await register(name)).status);
    }
  });
});

describe("an account that is older than skeletons", () => {
  it("gets one at night; of two look-alikes the older has it, and both keep their names", async ({
    expect,
  }) => {
    const base = `old${crypto.randomUUID().slice(0, 8).replaceAll(/[01]/g, "2")}`;
    const names = [`${base}1`, `${base}l`, `${base}-ж`];
    for (const name of names) {
      await env.DB.prepare(
        "insert into users (username, username_key, email, password_hash, created_at, updated_at) values (?1, ?1, ?2, '', 1, 1)",
      )
        .bind(name, `${name}@example.test`)
        .run();
    }
    for (let night = 0; night < 2; night += 1) {
      await fillSkeletons(testCtx({ kind: "system", name: "test" }));
      const { results } = await env.DB.prepare(
        "select username, username_skeleton as skeleton from users where username like ? order by id",
      )
        .bind(`${base}%`)
        .all<{ username: string; skeleton: string | null }>();
      expect(results).toEqual([
        { username: names[0], skeleton: nameSkeleton(names[0] ?? "") },
        { username: names[1], skeleton: null },
        { username: names[2], skeleton: nameSkeleton(names[2] ?? "") },
      ]);
    }
  });

  it("gets in the migration what the table would give to a plain name", async ({ expect }) => {
    for (const name of ["sample-10", "Mimi.loOI1", "a_b-c.9", "rn", "illuminati"]) {
      const row = await env.DB.prepare(
        "select replace(replace(replace(lower(replace(?, 'I', 'l')), '0', 'o'), '1', 'l'), 'm', 'rn') as skeleton",
      )
        .bind(name)
        .first<{ skeleton: string }>();
      expect(row?.skeleton).toBe(nameSkeleton(name));
    }
    const plain = Array.from("abcdefghijklmnopqrstuvwxyz0123456789._-");
    const replaced = plain.filter((char) => nameSkeleton(char) !== char);
    expect(replaced).toEqual(["m", "0", "1"]);
  });
});

describe("a first or last name", () => {
  it("shows something, and hides nothing but the joiners that languages spell with", ({
    expect,
  }) => {
    const isAccepted = (name: string) => UpdateProfile.safeParse({ first_name: name }).success;
    expect(["", "Zoë", "نیما\u200Cرضا"].map(isAccepted)).toEqual([true, true, true]);
    expect(["\u3164", "Nora\u115F", "No\uFE0Fra", "\u200D"].map(isAccepted)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
