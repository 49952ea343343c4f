import { describe, it } from "vitest";
import { aMember, page } from "../../../support/members";

type Field = Readonly<Record<string, string>>;

/** Attributes of each field whose name or id speaks of a password. */
async function passwordFieldsOf(answer: Response): Promise<Field[]> {
  const fields: Field[] = [];
  const reader = new HTMLRewriter().on("input", {
    element(input) {
      const field = Object.fromEntries(input.attributes);
      if (/password/i.test(`${field["name"]} ${field["id"]}`)) fields.push(field);
    },
  });
  await reader.transform(answer).text();
  return fields;
}

describe("a field for a password", () => {
  it.for([
    { path: "/login", signedIn: false, purposes: ["current-password"] },
    { path: "/register", signedIn: false, purposes: ["new-password"] },
    { path: "/recover", signedIn: false, purposes: ["new-password"] },
    {
      path: "/account",
      signedIn: true,
      purposes: ["current-password", "new-password", "current-password"],
    },
    { path: "/account/delete", signedIn: true, purposes: ["current-password"] },
  ])(
    "on $path hides what is typed, and tells password managers which one it wants",
    async ({ path, signedIn, purposes }, { expect }) => {
      const headers = signedIn ? (await aMember()).headers : {};
      const fields = await passwordFieldsOf(await page(path, headers));
      expect(fields.map(({ autocomplete }) => autocomplete)).toEqual(purposes);
      for (const field of fields) {
        expect(field["type"]).toBe("password");
        // A long password may be pasted, as nothing listens to, cuts off or locks the field.
        expect(Object.keys(field).filter((name) => /^on|readonly|disabled/.test(name))).toEqual([]);
        expect(Number(field["maxlength"] ?? 100)).toBeGreaterThanOrEqual(64);
      }
    },
  );
});
