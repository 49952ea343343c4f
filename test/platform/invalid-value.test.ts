import { describe, it } from "vitest";
import * as z from "zod";
import { invalidValue } from "../../src/platform/invalid-value";

const schema = z.strictObject({
  name: z.string().min(2).max(10),
  age: z.number().int().min(18),
  tone: z.enum(["formal", "warm"]),
  site: z.url(),
  email: z.email(),
  tags: z.array(z.string()).max(1),
  agreed: z.literal(true, { error: "AGREEMENT" }),
});

const nonsense = {
  name: "x",
  age: "old",
  tone: "cold",
  site: "acme",
  email: "acme",
  tags: ["a", "b"],
  agreed: false,
  more: 1,
};

describe("a value that is refused", () => {
  it("is explained field by field, in the language of the person who sent it", async ({
    expect,
  }) => {
    const { code, details } = await invalidValue(schema, nonsense, "en");
    expect(code).toBe("VALIDATION_ERROR");
    expect(details).toEqual({
      issues: [
        { field: "name", message: "At least 2 characters." },
        { field: "age", message: "This must be a number." },
        { field: "tone", message: "Possible values: formal, warm." },
        { field: "site", message: "This is no complete web address (https://…)." },
        { field: "email", message: "This is no email address." },
        { field: "tags", message: "At most 1 entry." },
        { field: "agreed", message: "AGREEMENT" },
        { field: "", message: "Unknown fields: more." },
      ],
    });
    const french = await invalidValue(schema, nonsense, "fr");
    expect(french.details).toMatchObject({
      issues: [
        { message: "Au moins 2 caractères." },
        { message: "Il faut ici un nombre." },
        { message: "Valeurs possibles\u00A0: formal, warm." },
        { message: "Ce n’est pas une adresse web complète (https://…)." },
        { message: "Ce n’est pas une adresse e-mail." },
        { message: "Au plus 1 élément." },
        { message: "AGREEMENT" },
        { message: "Champs inconnus\u00A0: more." },
      ],
    });
  });

  it("that is missing is asked for", async ({ expect }) => {
    const { details } = await invalidValue(z.object({ name: z.string() }), {}, "fr");
    expect(details).toEqual({ issues: [{ field: "name", message: "Ce champ est obligatoire." }] });
  });
});
