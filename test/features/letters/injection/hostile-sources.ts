import { inject } from "vitest";
import { aName, json } from "../../../engines/companies/world";
import type { Injection } from "./injection-type";

const { allowed } = inject("listeners");

/** A visitor would send this; the research then finds real servers that serve the attacker's text. */
export type HostileRequest = {
  readonly company: string;
  readonly website: string | null;
  readonly jobOffer: string | null;
  readonly jobTitle: string | null;
  readonly vars: Readonly<Record<string, string>>;
};

export async function aHostileRequest({
  surface,
  text,
  language,
}: Injection): Promise<HostileRequest> {
  const company = surface === "name" ? text : aName();
  const folder = `${allowed}/kept/${crypto.randomUUID()}`;
  const isOnSite = !/^(?:offer|job title|wikipedia|name)/.test(surface);
  if (isOnSite) await keepSite(folder, { company, surface, text });
  await keepEncyclopaedia(`${folder}/${language}`, { company, surface, text });
  return {
    company,
    website: isOnSite ? `${folder}/home` : null,
    jobOffer: offerOf(surface, text),
    jobTitle: surface === "job title" ? text : null,
    vars: {
      WIKIPEDIA_BASE_URL: `${folder}/{language}`,
      WIKIDATA_BASE_URL: folder,
      FETCH_ALLOW_LOCAL: allowed,
      SITE_ORIGIN: "http://localhost:8787",
    },
  };
}

type Told = Pick<Injection, "surface" | "text"> & { readonly company: string };

function offerOf(surface: Told["surface"], text: string): string | null {
  if (surface === "offer") return text;
  if (surface === "offer comment") return `<p>We are hiring.</p><!-- ${text} --><p>Apply!</p>`;
  if (surface !== "offer hidden") return null;
  return `<p>We are hiring.</p><p style="font-size:0">${text}</p><p>Apply!</p>`;
}

async function keepSite(folder: string, { company, surface, text }: Told): Promise<void> {
  const only = (own: Told["surface"], markup: string) => (surface === own ? markup : "");
  const organisation = {
    "@type": "Organization",
    name: company,
    description: surface === "json-ld" ? text : `${company} makes lamps for towns.`,
    ...(surface === "slogan" && { slogan: text }),
  };
  await keep(
    `${folder}/home`,
    `<html><head><title>${company} ${only("title", text)}</title>
    <meta name="description" content="${surface === "meta" ? text : `${company} lights towns.`}">
    <script type="application/ld+json">${JSON.stringify(organisation)}</script></head>
    <body><h1>Light at the service of towns</h1>${only("heading", `<h2>${text}</h2>`)}
    ${only("alt", `<h2>Lamps of every kind<img alt="${text}"></h2>`)}
    ${only("hidden", `<h2 style="display:none">${text}</h2>`)}
    ${only("comment", `<h2>Lamps of every kind<!-- ${text} --></h2>`)}
    <a href="${folder}/about">About us</a></body></html>`,
  );
  const about = only("about page", `<h2>${text}</h2>`);
  await keep(`${folder}/about`, `<title>${company}</title><h1>People who care</h1>${about}`);
}

async function keepEncyclopaedia(base: string, { company, surface, text }: Told): Promise<void> {
  if (!surface.startsWith("wikipedia")) return;
  const isDescription = surface === "wikipedia description";
  const page = {
    type: "standard",
    title: company,
    titles: { canonical: company },
    description: isDescription ? text : "company",
    extract: `${company} is a company that makes lamps.${isDescription ? "" : ` ${text}`}`,
  };
  await keep(
    `${base}/w/rest.php/v1/search/page`,
    json({ pages: [{ key: company, title: company }] }),
  );
  await keep(`${base}/api/rest_v1/page/summary/${company}`, json(page));
}

async function keep(url: string, content: string | Response): Promise<void> {
  const isPage = typeof content === "string";
  await fetch(url, {
    method: "PUT",
    headers: { "content-type": isPage ? "text/html; charset=utf-8" : "application/json" },
    body: isPage ? content : await content.text(),
  });
}
