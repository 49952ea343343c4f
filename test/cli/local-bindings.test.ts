import { describe, it } from "vitest";
import { localBindings } from "../../src/cli/local-bindings";

const SIGNING_SECRET = "a secret that only this test knows, long enough";

describe("the variables of a local server", () => {
  it("lead the links of mail to the port that it listens on, and print the mail", ({ expect }) => {
    expect(localBindings({ SIGNING_SECRET }, 9123)).toMatchObject({
      LOCAL_ORIGIN: "http://localhost:9123",
      MAIL_PRINT: "true",
    });
  });

  it("print no mail where the server has a public address", ({ expect }) => {
    const bindings = localBindings({ SIGNING_SECRET, SITE_ORIGIN: "https://a.example" }, 9123);
    expect(bindings).not.toHaveProperty("MAIL_PRINT");
  });

  it("are refused by the name of the wrong one, before a page is served", ({ expect }) => {
    const wrong = { SIGNING_SECRET, MAIL_FROM: "atelier@atelier.example" };
    expect(() => localBindings(wrong, 9123)).toThrow(/MAIL_FROM needs a SITE_ORIGIN/);
  });
});
