import { describe, it } from "vitest";
import { readPage } from "../../../src/engines/companies/read-page";
import { aName, ask, factsOf, World } from "./world";

const latin = (text: string) => Uint8Array.from(text, (each) => each.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

const description = "Cyclofab conçoit des vélos électriques, à Orléans, depuis 1998.";
const heading = "Cyclofab fabrique des vélos électriques à Orléans";
const page = (head: string) =>
  `<!doctype html><html lang="fr"><head>${head}<meta name="description" content="${description}"><title>Cyclofab, société de vélos</title></head><body><h1>${heading}</h1></body></html>`;

async function factsFrom(bytes: Uint8Array, type: string) {
  const website = `https://${aName().toLowerCase()}.example.com`;
  const world = new World()
    .on(`${website}/`, () => new Response(bytes, { headers: { "content-type": type } }))
    .on(`${website}/robots.txt`, () => new Response("", { status: 404 }));
  return factsOf(await ask(world, { name: "Cyclofab", website }));
}

describe("a site of any encoding", () => {
  it.for<readonly [string, Uint8Array, string]>([
    [
      "a byte order mark against the header",
      utf8(`\uFEFF${page("")}`),
      "text/html; charset=iso-8859-1",
    ],
    [
      "a late declaration",
      latin(page(`<!-- ${"x".repeat(1_100)} --><meta charset="iso-8859-1">`)),
      "text/html",
    ],
    ["no declaration", latin(page("")), "text/html"],
    [
      "a script’s charset first",
      latin(
        page(
          '<script charset="utf-8" src="/a.js"></script><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">',
        ),
      ),
      "text/html",
    ],
    ["no declaration of UTF-8", utf8(page("")), "text/html"],
  ])("gives its own words: %s", async ([, bytes, type], { expect }) => {
    expect(await factsFrom(bytes, type)).toMatchObject({
      "company:site:description:1": description,
      "company:site:heading:1": heading,
    });
  });

  it("gives no word of which a letter is lost", async ({ expect }) => {
    expect(await factsFrom(latin(page("")), "text/html; charset=utf-8")).toEqual({});
  });
});

describe("a reference to a character", () => {
  it.for([
    ["l&#146;atelier &#147;Vélo&#148; &#150; 30 &#128;", "l’atelier “Vélo” – 30 €"],
    ["l&#x92;&#156;uvre", "l’œuvre"],
    ["l\u0092atelier", "l’atelier"],
    ["l&rsquo;atelier&hellip;", "l’atelier…"],
    ["caf&eacute; cr&egraveme", "café crème"],
    ["&#86;&#233;los &amp;amp; co", "Vélos &amp; co"],
    ["V&#0000233;los", "Vélos"],
  ] as const)("in a text reads as a browser shows it: %s", async ([markup, text], { expect }) => {
    const { headings, description: told } = await readPage(
      `<meta name="description" content="${markup}"><h1>${markup}</h1>`,
    );
    expect(headings).toEqual([text]);
    // In an attribute a reference without its semicolon is read before a sign only.
    if (!markup.includes("egraveme")) expect(told).toBe(text);
  });

  it("is none in the query of a link", async ({ expect }) => {
    const { links } = await readPage('<a href="/a?x=1&copy=2&amp;y=3">x</a>');
    expect(links.map(({ href }) => href)).toEqual(["/a?x=1&copy=2&y=3"]);
  });
});
