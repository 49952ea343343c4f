import * as z from "zod";
import { type Language, languages } from "../../platform/language";
import { cleanText, openingSentences } from "./clean-text";
import { matchName } from "./company-name";
import { type Answer, askJson, type Gathered, gathered, type Inquiry } from "./inquiry";
import type { CompanyFact } from "./schemas";
import { type Hit, hitsToRead } from "./search-hits";

const SearchAnswer = z.object({
  pages: z.array(
    z.object({
      key: z.string(),
      title: z.string(),
      description: z.string().nullish(),
    }),
  ),
});

const SummaryAnswer = z.object({
  type: z.string(),
  title: z.string(),
  wikibase_item: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
  titles: z.object({ canonical: z.string() }).optional(),
  description: z.string().optional(),
  extract: z.string(),
});

export type WikipediaPage = {
  readonly key: string;
  readonly title: string;
  readonly language: Language;
  readonly itemId: string | null;
  readonly isDisambiguation: boolean;
  readonly description: string;
  readonly extract: string;
};

/** It is a page with a fitting title that could not be read, or was not. */
export type PageHit = Hit & {
  readonly key: string;
  readonly title: string;
  readonly language: Language;
  readonly description: string;
};

export type FoundPages = Gathered<WikipediaPage> & { readonly unread: readonly PageHit[] };

const SEARCH_LIMIT = 20;
const COUNTS = { usual: 4, ofName: 8 } as const;

/** It finds the pages whose title fits the name, with their summaries. */
export async function findPages(inquiry: Inquiry, language: Language): Promise<FoundPages> {
  const query = new URLSearchParams({ q: inquiry.name, limit: String(SEARCH_LIMIT) });
  const url = `${baseOf(inquiry, language)}/w/rest.php/v1/search/page?${query.toString()}`;
  const found = await askJson(inquiry, url, SearchAnswer);
  if (!found.ok) return { values: [], failure: found.code, unread: [] };
  const hits = found.value.pages.flatMap(({ key, title, description }): PageHit[] => {
    const match = matchName(inquiry.name, title);
    if (!match) return [];
    const about = cleanText(description ?? "", 300);
    return [{ key, title: cleanText(title, 200), language, match, description: about }];
  });
  const { read, unread } = hitsToRead(hits, COUNTS);
  const answers = await Promise.all(read.map(({ key }) => getPage(inquiry, language, key)));
  return {
    ...gathered(answers),
    unread: [...read.filter((_, index) => !answers[index]?.ok), ...unread],
  };
}

export async function getPage(
  inquiry: Inquiry,
  language: Language,
  key: string,
): Promise<Answer<WikipediaPage>> {
  const path = encodeURIComponent(key.replaceAll(" ", "_"));
  const url = `${baseOf(inquiry, language)}/api/rest_v1/page/summary/${path}`;
  const answer = await askJson(inquiry, url, SummaryAnswer);
  if (!answer.ok) return answer;
  const { type, title, titles, wikibase_item, description = "", extract } = answer.value;
  return {
    ok: true,
    value: {
      key: titles?.canonical ?? title.replaceAll(" ", "_"),
      title: cleanText(title, 200),
      language,
      itemId: wikibase_item ?? null,
      isDisambiguation: type === "disambiguation",
      description: cleanText(description, 300),
      extract: openingSentences(cleanText(extract, 5_000), 450),
    },
  };
}

export function pageUrl(inquiry: Inquiry, page: Pick<WikipediaPage, "key" | "language">): string {
  return `${baseOf(inquiry, page.language)}/wiki/${encodeURIComponent(page.key)}`;
}

/** It reads the page behind an address that `pageUrl` has made; it returns null for any other. */
export function pageOfUrl(
  inquiry: Inquiry,
  url: string,
): Pick<WikipediaPage, "key" | "language"> | null {
  for (const language of languages) {
    const prefix = `${baseOf(inquiry, language)}/wiki/`;
    if (url.startsWith(prefix))
      return { language, key: decodeURIComponent(url.slice(prefix.length)) };
  }
  return null;
}

export function wikipediaFacts(inquiry: Inquiry, page: WikipediaPage): CompanyFact[] {
  const common = {
    language: page.language,
    source_url: pageUrl(inquiry, page),
    source_name: inquiry.language === "fr" ? "Wikipédia" : "Wikipedia",
    retrieved_at: inquiry.retrievedAt,
  };
  const kinds = [
    ["description", page.description],
    ["summary", page.extract],
  ] as const;
  return kinds
    .filter(([, text]) => text !== "")
    .map(([kind, text]) => ({
      id: `company:wikipedia:${kind}:1`,
      kind,
      text,
      quote: text,
      ...common,
    }));
}

const baseOf = ({ ctx }: Inquiry, language: Language) =>
  ctx.config.WIKIPEDIA_BASE_URL.replace("{language}", language);
