import { describe, it } from "vitest";
import { checkPublicUrl } from "../../src/platform/public-url";
import { hostileUrls } from "./hostile-urls";

const rules = { ownHosts: ["atelier.example.com"], allowedOrigins: [] };

describe("an address of the outside world", () => {
  it.for(hostileUrls)("such as %j is refused: %s", ([url, code], { expect }) => {
    expect(checkPublicUrl(url, rules)).toEqual({ ok: false, code });
  });

  it.for([
    "https://acme.com/",
    "http://acme.com/about?x=1#top",
    "https://acme.com:443/",
    "http://acme.com:80/",
    "https://www.société.fr/",
    "https://acme.co.uk/",
    "https://1and1.com/",
    "https://notlocalhost.com/",
    "https://127.acme.com/",
    "https://example.com/",
    "https://xn--80ak6aa92e.com/",
    "https://acme.com/@user",
  ])("such as %s may be fetched", (url, { expect }) => {
    expect(checkPublicUrl(url, rules)).toMatchObject({ ok: true });
  });

  it("may be an origin that is allowed by its exact name, and nothing near it", ({ expect }) => {
    const local = { ownHosts: [], allowedOrigins: ["http://127.0.0.1:4010"] };
    expect(checkPublicUrl("http://127.0.0.1:4010/w/api.php", local).ok).toBe(true);
    for (const url of [
      "http://127.0.0.1:4011/",
      "http://127.0.0.1/",
      "https://127.0.0.1:4010/",
      "http://localhost:4010/",
      "http://user@127.0.0.1:4010/",
    ])
      expect(checkPublicUrl(url, local).ok).toBe(false);
  });
});
