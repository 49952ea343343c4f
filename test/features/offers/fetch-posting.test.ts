import { describe, it } from "vitest";
import { addOffer } from "../../../src/features/offers/adding/add-offer";
import { removeOffer } from "../../../src/features/offers/keeping/remove-offer";
import { AppError } from "../../../src/platform/errors";
import { aPerson } from "../../support/accounts";
import { ORIGIN, testCtx } from "../../support/context";

const url = "https://jobs.example.com/offers/7";

/** A world of one page; everything else on its host is not found. */
const worldOf = (page: () => Response) => (input: RequestInfo | URL) =>
  Promise.resolve(new Request(input).url === url ? page() : new Response("", { status: 404 }));

const html = (body: string) => () =>
  new Response(body, { headers: { "content-type": "text/html; charset=utf-8" } });

async function added(page: () => Response, asked = url) {
  const { id, username, sessionId } = await aPerson();
  const actor = {
    kind: "user",
    userId: id,
    username,
    role: "user",
    accountSessionId: sessionId,
  } as const;
  const ctx = Object.assign(testCtx(actor), { fetch: worldOf(page) });
  const offer = await addOffer(ctx, { url: asked, ownOrigin: ORIGIN });
  await removeOffer(ctx, offer.id);
  return offer;
}

const refusalOf = (page: () => Response, asked = url) =>
  added(page, asked).then(
    () => null,
    (error: unknown) => (error instanceof AppError ? [error.status, error.code] : error),
  );

const posting = {
  "@context": "https://schema.org/",
  "@type": "JobPosting",
  title: "Cuisinière &amp; cuisinier",
  description:
    "<p>Nous cherchons quelqu’un pour la cuisine.</p><h3>Profil recherché</h3><ul><li>CAP cuisine exigé</li><li>2 ans d’expérience en cuisine</li></ul><p>Anglais courant&nbsp;souhaité.</p>",
  hiringOrganization: { "@type": "Organization", name: "Auberge du Lavoir" },
  jobLocation: { "@type": "Place", address: { addressLocality: "Cassis", postalCode: "13260" } },
  employmentType: ["FULL_TIME", "TEMPORARY"],
};

const withScript = (json: string) =>
  html(`<html lang="fr"><head><title>Offre</title><script type="application/ld+json">${json}</script></head>
    <body><nav>Accueil</nav><main><p>Tout autre chose.</p></main></body></html>`);

describe("the page of an offer", () => {
  it("is read by its structured data, whose markup becomes lines and items", async ({ expect }) => {
    const offer = await added(withScript(JSON.stringify({ "@graph": [posting] })));
    expect(offer).toMatchObject({
      title: "Cuisinière & cuisinier",
      company: "Auberge du Lavoir",
      location: "Cassis",
      contract: "fixed-term",
      language: "fr",
      url,
    });
    expect(offer.text).toBe(
      [
        "Nous cherchons quelqu’un pour la cuisine.",
        "",
        "Profil recherché",
        "",
        "- CAP cuisine exigé",
        "- 2 ans d’expérience en cuisine",
        "",
        "Anglais courant souhaité.",
      ].join("\n"),
    );
    expect(offer.requirements.map(({ kind }) => kind)).toContain("years");
    for (const { quote, start, end } of offer.requirements)
      expect(offer.text.slice(start, end)).toBe(quote);
  });

  it("keeps the line breaks of a description without markup", async ({ expect }) => {
    const description = "Profil recherché\n- React indispensable\n- 3 ans d’expérience en React";
    const offer = await added(withScript(JSON.stringify({ ...posting, description })));
    expect(offer.text).toBe(description);
  });

  it("is read by its main part where it has no structured data", async ({ expect }) => {
    const offer = await added(
      html(`<html><body><header>Menu</header><nav><a href="/">Accueil</a></nav>
        <main><h1>Serveuse ou serveur</h1><p>Entreprise : Auberge du Lavoir</p>
        <h2>Profil recherché</h2><ul><li>2 ans d’expérience en salle</li><li>Anglais courant</li></ul>
        <p>${"La salle donne sur la mer. ".repeat(8)}</p></main>
        <footer>Mentions légales, permis B</footer></body></html>`),
    );
    expect(offer.text.split("\n").slice(0, 3)).toEqual([
      "Serveuse ou serveur",
      "",
      "Entreprise : Auberge du Lavoir",
    ]);
    expect(offer.text).toContain("- Anglais courant");
    expect(offer.text).not.toMatch(/Menu|Accueil|Mentions/);
    expect(offer).toMatchObject({ company: "Auberge du Lavoir", title: "Serveuse ou serveur" });
  });

  it("is cut at a line where it is longer than an offer", async ({ expect }) => {
    const line = "<li>3 ans d’expérience en React</li>";
    const offer = await added(html(`<main><h2>Profil</h2><ul>${line.repeat(2_000)}</ul></main>`));
    expect(offer.text.length).toBeLessThanOrEqual(20_000);
    expect(offer.text.endsWith("React")).toBe(true);
  });

  it("is refused where nothing on it says what a job asks", async ({ expect }) => {
    const page = html(`<main><h1>Recettes</h1><p>${"La soupe est bonne. ".repeat(20)}</p></main>`);
    expect(await refusalOf(page)).toEqual([422, "OFFER_NOT_A_JOB"]);
  });

  it.for([
    ["is not found", () => new Response("", { status: 404 })],
    ["is closed to us", () => new Response("", { status: 403 })],
    ["is a picture", () => new Response("GIF", { headers: { "content-type": "image/gif" } })],
  ] as const)("is out of reach where it %s", async ([, page], { expect }) => {
    expect(await refusalOf(page)).toEqual([422, "OFFER_URL_UNREACHABLE"]);
  });

  it.for([
    "http://127.0.0.1/admin",
    "http://10.0.0.8/",
    "http://[::ffff:10.0.0.8]/",
    "http://169.254.169.254/",
    "https://atelier.internal/",
    `${ORIGIN}/api/offers`,
  ])("is refused where a page sends us on to %s", async (location, { expect }) => {
    const page = () => new Response("", { status: 302, headers: { location } });
    const [status, code] = (await refusalOf(page)) as [number, string];
    expect(status).toBe(422);
    expect(["OFFER_URL_REFUSED", "OFFER_URL_UNREACHABLE"]).toContain(code);
  });
});
