import type { NameMatch } from "./company-name";
import { isSameSite } from "./site-of";

/** It may be the company that was asked for. */
export type Prospect = {
  /** A person may pick it by any of these ids. */
  readonly ids: readonly string[];
  readonly match: NameMatch;
  /** `unread` means that it has the name, and nothing more is known of it. */
  readonly nature: "organisation" | "other" | "unread";
  readonly website: URL | null;
};

type Wish = {
  /** An id that a person picked. */
  readonly pick: string | undefined;
  readonly website: URL | null;
  /** Wikipedia lists several meanings under this very name. */
  readonly isAmbiguousName: boolean;
};

export type Choice<P extends Prospect> =
  | { readonly outcome: "found"; readonly prospect: P }
  | { readonly outcome: "ambiguous"; readonly prospects: readonly P[] }
  | { readonly outcome: "unknown" };

/**
 * It takes a candidate only where no other of equal rank could be meant, because a guess would put another company's facts
 * in a letter. An unread candidate may be a company, so it prevents a choice and is never the choice itself.
 */
export function chooseProspect<P extends Prospect>(
  prospects: readonly P[],
  { pick, website, isAmbiguousName }: Wish,
): Choice<P> {
  const organisations = prospects.filter(isRead);
  if (pick !== undefined) return found(organisations.filter(({ ids }) => ids.includes(pick)));
  if (website) {
    const ofSite = organisations.filter((one) => isWebsiteOf(one, website));
    if (ofSite.length === 1) return found(ofSite);
  }
  const possible = prospects.filter(({ nature }) => nature !== "other");
  // A candidate with another official site than the given one is another company.
  const eligible = website
    ? possible.filter((one) => !one.website || isWebsiteOf(one, website))
    : possible;
  const exact = eligible.filter(({ match }) => match === "exact");
  const close = eligible.filter(({ match }) => match === "close");
  if (isAmbiguousName) return severalProspects([...exact, ...close]);
  if (exact.some(isRead)) return exact.length === 1 ? found(exact) : severalProspects(exact);
  if (exact.length === 0 && close.some(isRead))
    return close.length === 1 ? found(close) : severalProspects(close);
  return severalProspects(eligible);
}

const isRead = ({ nature }: Prospect) => nature === "organisation";

function found<P extends Prospect>(prospects: readonly P[]): Choice<P> {
  const [prospect] = prospects;
  return prospect ? { outcome: "found", prospect } : { outcome: "unknown" };
}

/** Known companies come first; without any there is nothing to pick from. */
function severalProspects<P extends Prospect>(prospects: readonly P[]): Choice<P> {
  const read = prospects.filter(isRead);
  if (read.length === 0) return { outcome: "unknown" };
  return { outcome: "ambiguous", prospects: [...read, ...prospects.filter((one) => !isRead(one))] };
}

const isWebsiteOf = (prospect: Prospect, website: URL) =>
  prospect.website !== null && isSameSite(prospect.website, website);
