import { html } from "hono/html";
import { describe, it } from "vitest";
import { LetterPage } from "../../../../src/features/letters/pages/views/letter-page";
import { silentTexts } from "../../../../src/features/letters/pages/messages/silent";
import { letterMessages } from "../../../../src/features/letters/pages/messages";
import { LetterNotice, type LetterDetail } from "../../../../src/features/letters/api/schemas";
import { type Language, languages } from "../../../../src/platform/language";
import { aLetterDetail, candidates } from "../sample-letter";

const render = async (overrides: Partial<LetterDetail> = {}, language: Language = "en") => {
  const page = await html`${<LetterPage letter={aLetterDetail(overrides)} language={language} />}`;
  return withPlainSpaces(page);
};

const withPlainSpaces = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");

const noteOf = (page: string, id: string) =>
  new RegExp(`<li id="${id}-note".*?</li>`, "s").exec(page)?.[0] ?? "";

describe("the page of a letter", () => {
  it("has a note for every sentence, under the sentence’s number", async ({ expect }) => {
    const page = await render();
    const sentences = [...page.matchAll(/class="sentence" id="([a-z_]+-\d+)"/g)].map(
      ([, id]) => id,
    );
    expect(sentences).toHaveLength(8);
    for (const id of sentences) {
      const note = noteOf(page, id ?? "");
      expect(note).toContain(`value="${id?.split("-")[1]}"`);
      expect(note).toMatch(new RegExp(`class="note-kind" id="${id}-kind">[^<]{10,}<`));
    }
  });

  it("shows the fact of the CV that a sentence rests on", async ({ expect }) => {
    const note = noteOf(await render(), "motivation-1");
    expect(note).toContain("I lead a team at Mirabelle.");
    expect(note).toContain("The CV");
    expect(note).toContain("Technical Lead, Mirabelle Mobilités, since March 2021<");
    expect(note).not.toMatch(/\d{4}-\d{2}|–,/);
  });

  it("gives a claim about the company its quote, its source and the day it was read", async ({
    expect,
  }) => {
    const note = noteOf(await render(), "motivation-2");
    expect(note).toContain("company &lt;of Paris&gt;");
    expect(note).toContain("French multinational telecommunications corporation</q>");
    expect(note).toMatch(
      /<a href="https:\/\/en\.wikipedia\.org\/wiki\/Orange_S\.A\." rel="nofollow noopener" target="_blank">Wikipedia/,
    );
    expect(note).toContain("20 November 2026");
  });

  it("says what a sentence without facts is, and that a lost fact is lost", async ({ expect }) => {
    const page = await render();
    const { withoutFacts, withFacts, gone } = letterMessages.en.sources;
    expect(noteOf(page, "motivation-3")).toContain(withoutFacts.motivation);
    expect(noteOf(page, "motivation-4")).toContain(gone);
    expect(noteOf(page, "motivation-5")).toContain(withoutFacts.courtesy);
    expect(noteOf(page, "anti_motivation-1")).toContain(withFacts.joke);
    expect(noteOf(page, "anti_motivation-2")).toContain(withoutFacts.joke);
  });

  it("marks each sentence by what it rests on", async ({ expect }) => {
    const page = await render();
    for (const [id, rests] of [
      ["motivation-1", "candidate"],
      ["motivation-2", "company"],
      ["motivation-3", "nothing"],
      ["anti_motivation-1", "candidate"],
    ]) {
      expect(page).toContain(`id="${id}" data-rests="${rests}"`);
    }
  });

  it("needs no inline style and no inline script", async ({ expect }) => {
    expect(await render({ notices: LetterNotice.options, company_candidates: candidates }))
      .not //
      .toMatch(/ style=| on[a-z]+=|<script/);
  });

  it("names the writers, each once", async ({ expect }) => {
    expect(await render()).toContain("</time> by the built-in composer");
    const models = ["small-model", "built-in"];
    expect(await render({ ai_models: models }, "fr")).toContain(
      "par small-model et le compositeur maison",
    );
  });

  it("offers another draft with the same options", async ({ expect }) => {
    const form = formWith(await render(), 'name="again"');
    for (const field of [
      'name="company_name" value="Orange"',
      'name="language" value="en"',
      'name="length" value="short"',
      'name="tone" value="warm"',
      'name="job_title" value="Network architect"',
      'name="again" value="1"',
    ]) {
      expect(form).toContain(field);
    }
    expect(formWith(await render({ job_title: null }), 'name="again"')).not.toContain("job_title");
    const rest = {
      website: "https://example.com/",
      company_pick: "wikidata:Q67",
      job_offer: "a <b>\nc",
    };
    const fuller = formWith(await render(rest), 'name="again"');
    expect(fuller).toContain('name="website" value="https://example.com/"');
    expect(fuller).toContain('name="company_pick" value="wikidata:Q67"');
    expect(fuller).toContain('name="job_offer" value="a &lt;b&gt;\nc"');
  });
});

describe("what the offer of a letter asks", () => {
  it("is told in figures, then need by need, with what is missing marked", async ({ expect }) => {
    const needs: LetterDetail["needs"] = [
      { asked: "TypeScript", level: "must", answered_by: ["Technical Lead"], missing: false },
      { asked: "a <clearance>", level: "must", answered_by: [], missing: true },
      { asked: "Lyon", level: "nice", answered_by: [], missing: false },
    ];
    const page = await render({ needs });
    expect(page).toContain("1 answered, 1 not in the profile");
    expect(page).toContain("<q>a &lt;clearance&gt;</q>");
    expect(page.match(/<tr class="missing">/g)).toHaveLength(1);
    expect(await render()).not.toContain('class="needs"');
  });
});

describe("the request of a letter", () => {
  it("is told in a line that says only what was asked for", async ({ expect }) => {
    const lineOf = (page: string) =>
      /<span class="request-words">(.*?)<\/span>/.exec(page)?.[1]?.replaceAll(/<[^>]+>/g, "");
    const plain = { length: "standard", tone: "formal", job_title: null } as const;
    expect(lineOf(await render(plain))).toBe("Orange English");
    const asked = { job_offer: "We look for …", language: "fr" } as const;
    expect(lineOf(await render(asked))).toBe(
      "Orange Network architect · answers the offer · French · short · warm",
    );
  });

  it("unfolds to the form as it was sent", async ({ expect }) => {
    const page = await render({ job_offer: "a <b>\nc", website: "https://example.com/" });
    const form = formWith(page, "data-request");
    expect(form).toMatch(/^<form class="request" id="request" action="\/letters"/);
    expect(form).toContain('value="Orange"');
    expect(form).toContain('value="Network architect"');
    expect(form).toContain('value="https://example.com/"');
    expect(form).toContain("a &lt;b&gt;\nc</textarea>");
    expect(form).toContain('<option value="warm" selected');
    expect(page.indexOf("<details")).toBeLessThan(page.indexOf('id="company"'));
  });
});

describe("the notices of a letter", () => {
  it.for(languages)("say in %s how the pair was made", async (language, { expect }) => {
    const texts = letterMessages[language].writing;
    const words = {
      budget_spent: texts.budget_spent,
      models_failed: texts.models_failed,
      company_ambiguous: texts.ambiguous,
      company_unknown: texts.unknown,
      sources_silent: silentTexts[language].text,
    };
    for (const notice of LetterNotice.options) {
      const page = await render({ notices: [notice] }, language);
      for (const [other, text] of Object.entries(words)) {
        expect(page.includes(withPlainSpaces(text)), `${other} of ${notice}`).toBe(
          other === notice,
        );
      }
    }
    expect(await render({}, language)).not.toContain('class="writing"');
  });

  it.for([
    ["en", ["wikipedia", "wikidata"], "Wikipedia and Wikidata did not answer", "Try again"],
    ["en", ["site"], "The company’s site did not answer", "Try again"],
    ["fr", ["wikidata"], "Wikidata n’a pas répondu", "Réessayer"],
    [
      "fr",
      ["wikipedia", "wikidata", "site"],
      "Wikipédia, Wikidata et le site de l’entreprise n’ont pas répondu",
      "Réessayer",
    ],
  ] as const)(
    "name in %s the sources that did not answer: %s",
    async ([language, sources, title, again], { expect }) => {
      const silent = {
        notices: ["sources_silent" as const],
        sources_without_answer: [...sources],
        is_counted: false,
      };
      const page = await render(silent, language);
      expect(page).toContain(`<h2>${title}</h2>`);
      expect(page).toContain(silentTexts[language].isFree);
      const form = formWith(page, `>${again}</button>`);
      expect(form).toContain('name="company_name" value="Orange"');
      expect(form).toContain('name="again" value="1"');
      const counted = await render({ ...silent, is_counted: true }, language);
      expect(counted).not.toContain(silentTexts[language].isFree);
    },
  );

  it("let the person pick the company with a plain form", async ({ expect }) => {
    const page = await render({ notices: ["company_ambiguous"], company_candidates: candidates });
    for (const { id } of candidates) {
      const form = formWith(page, `name="company_pick" value="${id}"`);
      expect(form).toMatch(/^<form action="\/letters" method="post">/);
      expect(form).toContain('name="company_name" value="Orange"');
      expect(form).toContain('name="tone" value="warm"');
      expect(form).toContain("Write to this one");
    }
    expect(page).toContain("French telecommunications company");
    expect(page).toContain("Orange &lt;Suisse&gt;");
    expect(page).toContain('href="https://www.wikidata.org/wiki/Q7099519" rel="nofollow noopener"');
  });

  it("ask for the site of a company that nothing is known about", async ({ expect }) => {
    const page = await render({ notices: ["company_unknown"] });
    const form = formWith(page, 'aria-label="Company website"');
    expect(form).toContain('name="company_name" value="Orange"');
    expect(form).toContain('name="website"');
  });
});

function formWith(page: string, markup: string): string {
  const forms = page.match(/<form.*?<\/form>/gs) ?? [];
  return forms.find((form) => form.includes(markup)) ?? "";
}
