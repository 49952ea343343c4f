import { matchName, mentionsName, nameWords } from "./company-name";
import type { WebPage } from "./read-page";

/** A title with these words describes the page and not the company. */
const furniture =
  /^(?:home ?page|home|welcome|index|official (?:web)?site|about|our (?:story|company)|who we are|contact|accueil|page d['’]accueil|bienvenue|site (?:officiel|web|internet)|à propos|a propos|qui sommes|notre (?:histoire|entreprise)|untitled|sans titre|404|not found|just a moment|coming soon)(?![\p{L}\p{N}])|cookie|javascript/iu;

const MIN_WORDS = 3;

/** The informative part of a title, neither the name alone nor `Home | Acme`; empty where there is none. */
export function informativeTitle({ title, siteName }: WebPage, name: string): string {
  const parts = partsOf(title).map((part) => withoutName(part, name));
  return (
    parts.find(
      (part) =>
        part.split(" ").length >= MIN_WORDS &&
        !furniture.test(part) &&
        [name, siteName].every((own) => !isNameOf(part, own)),
    ) ?? ""
  );
}

/** It lists what `informativeTitle` might return, whatever name is asked about. */
export function titlesFor({ title }: WebPage): string[] {
  return partsOf(title)
    .flatMap((part) => [part, part.replace(/^.*?\s?:\s+/u, "")])
    .filter((part) => part.split(" ").length >= MIN_WORDS && !furniture.test(part));
}

const partsOf = (title: string) => title.split(/\s+[|·•–—»›-]+\s+|\s*\|\s*/u);

/** `Acme : lamps for towns` is the name and its business. */
function withoutName(part: string, name: string): string {
  const [head = "", ...rest] = part.split(/\s?:\s+/u);
  return rest.length > 0 && mentionsName(head, name) && isNameOf(head, name)
    ? part.slice(head.length).replace(/^\s?:\s+/u, "")
    : part;
}

function isNameOf(part: string, name: string): boolean {
  const match = matchName(name, part);
  return match === "exact" || match === "close" || nameWords(part).length === 0;
}
