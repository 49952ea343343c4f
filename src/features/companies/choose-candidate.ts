import { isSameSite, type NameMatch } from "./company-name";

/** Something that may be the company asked for. */
export type Prospect = {
  readonly id: string;
  readonly match: NameMatch;
  readonly isOrganisation: boolean;
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

/** Takes one only where nothing else of like rank could be meant; a guess would put another company's facts in a letter. */
export function chooseProspect<P extends Prospect>(
  prospects: readonly P[],
  { pick, website, isAmbiguousName }: Wish,
): Choice<P> {
  const organisations = prospects.filter(({ isOrganisation }) => isOrganisation);
  if (pick !== undefined) return found(organisations.filter(({ id }) => id === pick));
  if (website) {
    const ofSite = organisations.filter((one) => isWebsiteOf(one, website));
    if (ofSite.length === 1) return found(ofSite);
  }
  // An official site that is another one than the site given is another company's.
  const eligible = website
    ? organisations.filter((one) => !one.website || isWebsiteOf(one, website))
    : organisations;
  const exact = eligible.filter(({ match }) => match === "exact");
  const close = eligible.filter(({ match }) => match === "close");
  if (isAmbiguousName) return several([...exact, ...close]);
  if (exact.length > 0) return exact.length === 1 ? found(exact) : several(exact);
  if (close.length > 0) return close.length === 1 ? found(close) : several(close);
  return several(eligible);
}

function found<P extends Prospect>(prospects: readonly P[]): Choice<P> {
  const [prospect] = prospects;
  return prospect ? { outcome: "found", prospect } : { outcome: "unknown" };
}

function several<P extends Prospect>(prospects: readonly P[]): Choice<P> {
  return prospects.length > 0 ? { outcome: "ambiguous", prospects } : { outcome: "unknown" };
}

const isWebsiteOf = (prospect: Prospect, website: URL) =>
  prospect.website !== null && isSameSite(prospect.website.hostname, website.hostname);
