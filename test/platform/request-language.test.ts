import { describe, it } from "vitest";
import { preferredLanguage } from "../../src/platform/request-language";
import { api } from "../support/letters";

describe("the language of a request", () => {
  it.for([
    ["", "fr"],
    ["*", "fr"],
    ["de", "fr"],
    ["en", "en"],
    ["EN-gb", "en"],
    ["fr-CA,en;q=0.9", "fr"],
    ["de-DE,de;q=0.9,en;q=0.8", "en"],
    ["fr;q=0.4, en;q=0.7", "en"],
    ["en;q=0,fr;q=0.1", "fr"],
    ["en;q=nonsense,fr", "fr"],
    ["english,french", "fr"],
    [";;;,,,;q=", "fr"],
  ] as const)("asked for as %j is %s", ([header, language], { expect }) => {
    expect(preferredLanguage(header)).toBe(language);
  });

  it("is what the address says, then what the cookie says, then what the browser says", async ({
    expect,
  }) => {
    const titleFor = async (path: string, headers: Record<string, string>) =>
      ((await (await api(path, headers)).json()) as { error: string }).error;
    const everything = { cookie: "language=en", "accept-language": "fr" };
    expect(await titleFor("/api/none?lang=fr", everything)).toBe("Page introuvable");
    expect(await titleFor("/api/none", everything)).toBe("Page not found");
    expect(await titleFor("/api/none?lang=de", { ...everything, cookie: "language=xx" })).toBe(
      "Page introuvable",
    );
  });

  it("is remembered on pages once it was chosen", async ({ expect }) => {
    const response = await api("/nowhere?lang=en");
    expect(response.headers.get("set-cookie")).toMatch(/language=en; Max-Age=31536000/);
  });
});
