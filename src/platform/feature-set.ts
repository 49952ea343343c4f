import type { Localized } from "./language";
import type { NoticeTexts } from "./notice-texts";
import type { PersonalData } from "./personal-data";

/** One way from the frame of every page to a part of the atelier. */
export type NavItem = {
  readonly path: string;
  readonly label: Localized;
  /** Ascending from left to right. */
  readonly order: number;
  readonly audience: "everyone" | "members" | "admins";
  /** Absent: the main navigation. `account`: the menu under the person's name. */
  readonly menu?: "account";
};

/** How often a client may ask for any of these routes together. */
export type RouteRate = {
  /** Such as `5/minute`, unless RATE_LIMITS says otherwise for its name. */
  readonly rate: string;
  /** `METHOD pattern`, as the routers register them. */
  readonly routes: readonly string[];
};

/** By the name under which RATE_LIMITS, logs and headers speak of them. */
export type RouteRates = Readonly<Record<string, RouteRate>>;

/** What all features together say of themselves, as far as requests and verbs ask for it. `C` is `Ctx`. */
export type FeatureSet<C> = {
  /** In the order in which it is shown. */
  readonly navigation: readonly NavItem[];
  readonly rates: RouteRates;
  readonly findNotices: (feature: string) => Promise<NoticeTexts | null>;
  /** In the order of the list of features. */
  readonly loadPersonalData: () => Promise<readonly PersonalData<C>[]>;
};
