import { describe, it } from "vitest";
import { readPage } from "../../../src/engines/companies/read-page";
import { factsOfPage, jsonLd } from "./one-page";

describe("a heading", () => {
  it.for([
    ["Des lampes<br>pour tous", "Des lampes pour tous"],
    ["Des lampes<br/>pour tous", "Des lampes pour tous"],
    ["<div>Des lampes</div><div>pour tous</div>", "Des lampes pour tous"],
    ["<p>Des lampes<p>pour tous", "Des lampes pour tous"],
    ["<span style='display:block'>Des lampes</span>pour tous", "Des lampes pour tous"],
    [
      "<span style='display: inline-block'>Nos</span><span style='display: inline-block'>lampes</span><i> pour tous</i>",
      "Nos lampes pour tous",
    ],
    ["<span>Des lampes</span><span>pour tous</span>", "Des lampes pour tous"],
    ["<a><span>Des lampes</span></a><em>pour tous</em>", "Des lampes pour tous"],
    ["<span>Des</span> <span>lampes</span>\n<span>pour tous</span>", "Des lampes pour tous"],
    ["Des lampes<b> pour</b> tous", "Des lampes pour tous"],
    ["Des lam<b>pes</b> pour<wbr> tous", "Des lampes pour tous"],
    ["<span>D</span><span>es lampes</span> pour tous", "Des lampes pour tous"],
    ["Des lampes<img src=x> pour tous<span>, vraiment</span>", "Des lampes pour tous, vraiment"],
    ["<b>Bien</b><i>venue</i>", "Bienvenue"],
  ])("written as %s reads %s", async ([markup, text], { expect }) => {
    expect((await readPage(`<h1>${markup}</h1><h2>Fin</h2>`)).headings).toEqual([text, "Fin"]);
  });
});

describe("the title of a page", () => {
  it.for<[title: string, fact: string | null]>([
    ["{name}", null],
    ["{name} SAS", null],
    ["Accueil | {name}", null],
    ["Home - {name}", null],
    ["{name} – Site officiel de la marque", null],
    ["Bienvenue sur le site de {name}", null],
    ["À propos de {name}", null],
    ["{name} | Lampes", null],
    ["{name} | Des lampes pour les villes", "Des lampes pour les villes"],
    ["Des lampes pour les villes — {name}", "Des lampes pour les villes"],
    ["Accueil - {name} - Des lampes pour les villes", "Des lampes pour les villes"],
    ["{name} : des lampes pour les villes", "des lampes pour les villes"],
    ["{name} éclaire les villes", "{name} éclaire les villes"],
    ["Lampes : éclairer juste et bien", "Lampes : éclairer juste et bien"],
  ])("that reads %s gives the fact %s", async ([title, fact], { expect }) => {
    const { facts, name } = await factsOfPage(
      (company) => `<title>${title.replace("{name}", company)}</title><h1>${company}</h1>`,
    );
    const told = fact === null ? {} : { "company:site:title:1": fact.replace("{name}", name) };
    expect(facts).toEqual(told);
  });

  it("makes no second fact where a heading repeats it", async ({ expect }) => {
    const { facts } = await factsOfPage(
      (name) => `<title>${name} | Des lampes pour tous</title><h1>Des lampes pour tous</h1>`,
    );
    expect(facts).toEqual({ "company:site:heading:1": "Des lampes pour tous" });
  });
});

describe("a fact of a site", () => {
  it.for([
    ['<html lang="en-GB">', "Lamps for all", "en"],
    ["<html LANG=FR>", "Lamps for all", "fr"],
    ["<html lang='de'>", "Lampen für alle", "de"],
    ["<html>", "We make lamps for the towns of this world", "en"],
    ["", "Nous éclairons les villes depuis Lyon", "fr"],
    ["", "Lampen Licht Leuchten", "fr"],
    ["<html lang=''>", "We make lamps for the towns of this world", "en"],
    ["<html lang='x-klingon'>", "We make lamps for the towns of this world", "en"],
  ] as const)(
    "under %s that reads %s is in the language %s",
    async ([html, heading, language], { expect }) => {
      const { research } = await factsOfPage(
        (name) =>
          `${html}<title>${name}</title><h1>${heading}</h1>${jsonLd({ "@type": "Organization", name, slogan: heading.toUpperCase(), foundingDate: "1988" })}`,
      );
      expect(research.facts.map(({ kind, language: own }) => [kind, own])).toEqual([
        ["heading", language],
        // These words are ours.
        ["founded", "fr"],
      ]);
    },
  );
});
