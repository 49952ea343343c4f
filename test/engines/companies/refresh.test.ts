import { describe, it } from "vitest";
import { readRefresh } from "../../../src/engines/companies/read-refresh";
import { aName, ask, factsOf, html, World } from "./world";

describe("the address of a refresh", () => {
  it.for([
    ["0; url=/fr/", "/fr/"],
    ["0;URL='/fr/'", "/fr/"],
    ['0; url="/fr/"', "/fr/"],
    ["0;url = /fr/?a=b;c", "/fr/?a=b;c"],
    ["0, url=/fr/", "/fr/"],
    ["0 url=/fr/", "/fr/"],
    ["0;/fr/", "/fr/"],
    ["  3 ;  url=https://example.com/ ", "https://example.com/"],
    ["0.5; url=/fr/", "/fr/"],
    [".5; url=/fr/", "/fr/"],
    ["0; url='/fr/", "/fr/"],
    ["0; url=urlaub.html", "urlaub.html"],
    ["30; url=/fr/", null],
    ["300", null],
    ["0", null],
    ["0;", null],
    ["0; url=", null],
    ["url=/fr/", null],
    ["", null],
  ] as const)("written as %j is %j", ([content, address], { expect }) => {
    expect(readRefresh(content)).toBe(address);
  });
});

const refreshing = (to: string, more = "") =>
  `<html><head><meta http-equiv="Refresh" content="0; url=${to}"><title>Redirection</title></head>${more}</html>`;

/** A site whose home page holds this markup, and whose French one speaks. */
function aSite(home: string, more: Record<string, string> = {}) {
  const name = aName();
  const website = `https://${name.toLowerCase()}.com`;
  const world = new World().site(website, {
    "/": home.replaceAll("{website}", website),
    "/fr/": `<html lang="fr"><title>${name}</title><h1>Des lampes pour tous</h1>`,
    ...more,
  });
  return { name, website, world };
}

describe("a home page that only refreshes", () => {
  it.for(["/fr/", "fr/", "{website}/fr/#top"])("leads to %s, once", async (to, { expect }) => {
    const { name, website, world } = aSite(refreshing(to, "<h1>You are being redirected</h1>"));
    const research = await ask(world, { name, website });
    expect(factsOf(research)).toEqual({ "company:site:heading:1": "Des lampes pour tous" });
    expect(research.facts[0]?.source_url).toMatch(/\/fr\/(#top)?$/u);
  });

  it.for([
    ["a private network", "https://10.0.0.1/", "ADDRESS_REFUSED"],
    ["a local name", "https://localhost/", "HOST_REFUSED"],
    ["our own host", "https://atelier.example.com/", "OWN_HOST_REFUSED"],
    ["another port", "{website}:8443/", "PORT_REFUSED"],
    ["a page without encryption", "http://acme.com/", "REDIRECT_REFUSED"],
    ["a script", "javascript:alert(1)", "SCHEME_REFUSED"],
    ["a file", "file:///etc/passwd", "SCHEME_REFUSED"],
    ["what robots.txt forbids", "/private/", "ROBOTS_REFUSED"],
    ["a page that is not there", "/none/", "STATUS_REFUSED"],
    ["a page that refreshes again", "/again/", "TOO_MANY_REDIRECTS"],
  ] as const)("is not followed to %s", async ([, to, reason], { expect }) => {
    const { name, website, world } = aSite(refreshing(to), {
      "/robots.txt": "User-agent: *\nDisallow: /private/",
      "/private/": "<h1>Des secrets pour tous</h1>",
      "/again/": refreshing("/fr/"),
    });
    const research = await ask(world, { name, website });
    expect(research.sources.at(-1)).toEqual({ name: "site", ok: false, reason });
    expect(research.facts).toEqual([]);
    expect(world.unknown).toEqual([]);
  });

  it.for([
    ["of itself", '<meta http-equiv="refresh" content="5; url=/#top">'],
    ["without an address", '<meta http-equiv="refresh" content="5">'],
    ["after five minutes", '<meta http-equiv="refresh" content="300; url=/fr/">'],
    [
      "without JavaScript",
      '<noscript><meta http-equiv="refresh" content="0; url=/fr/"></noscript>',
    ],
    ["in a comment", '<!-- <meta http-equiv="refresh" content="0; url=/fr/"> -->'],
    ["by another name", '<meta name="refresh" content="0; url=/fr/">'],
  ] as const)("is read itself where it refreshes %s", async ([, head], { expect }) => {
    const { name, website, world } = aSite(`<html lang="fr">${head}<h1>Des phares pour tous</h1>`);
    expect(factsOf(await ask(world, { name, website }))).toEqual({
      "company:site:heading:1": "Des phares pour tous",
    });
  });

  it("may lead to another host as a redirect may", async ({ expect }) => {
    const { name, website, world } = aSite(refreshing("https://other.example.com/x"));
    world
      .on("https://other.example.com/x", () =>
        html(`<title>${name}</title><h1>Des phares pour tous</h1>`),
      )
      .on("https://other.example.com/robots.txt", () => new Response("", { status: 404 }));
    expect(factsOf(await ask(world, { name, website }))).toEqual({
      "company:site:heading:1": "Des phares pour tous",
    });
  });
});
