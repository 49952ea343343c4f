import type { JobDescription } from "./job-description";
import type { Localized } from "./language";
import type { FlashTexts } from "./flash-texts";
import type { NoticeKind } from "./notice-kind";
import type { PersonalData } from "./personal-data";
import type { UploadPurpose } from "./upload-purpose";

/** It is one link from the frame of every page to a part of the product. */
export type NavItem = {
  readonly path: string;
  readonly label: Localized;
  /** Items are shown in ascending order, from left to right. */
  readonly order: number;
  readonly audience: "everyone" | "members" | "admins";
  /** An absent menu means the main navigation; `account` is the menu under the person's name. */
  readonly menu?: "account";
};

/** It is a number beside an item of the navigation, such as of unread messages. */
export type NavBadge = {
  /** It is the path of the item. */
  readonly path: string;
  readonly count: number;
  /** It says the number in words, for those who hear the page. */
  readonly label: string;
};

/** It limits how often a client may ask for these routes together. */
export type RouteRate = {
  /** It is written like `5/minute`; RATE_LIMITS can override it by the rate's name. */
  readonly rate: string;
  /** Each is a `METHOD pattern`, as the routers register it. */
  readonly routes: readonly string[];
  /**
   * `network` counts by the client's network whatever credential comes along, for routes that prove or change who one is: an
   * account is no second window. When it is absent, a signed-in person has a window of their own.
   */
  readonly by?: "network";
};

/** The key is the name that RATE_LIMITS, logs and headers use for the rate. */
export type RouteRates = Readonly<Record<string, RouteRate>>;

/** The key is a page or a form, the value the API route that does the same; both count in the window of the API route. */
export type RouteTwins = Readonly<Record<string, string>>;

/** It is what all features together declare to requests and verbs. `C` is `Ctx`. */
export type FeatureSet<C> = {
  /** The items are in the order in which they are shown. */
  readonly navigation: readonly NavItem[];
  /** It reads the numbers beside the items for the signed-in person, all of them at once. */
  readonly readBadges: (ctx: C) => Promise<readonly NavBadge[]>;
  readonly rates: RouteRates;
  readonly twins: RouteTwins;
  readonly noticeKinds: readonly NoticeKind[];
  readonly findFlashes: (feature: string) => Promise<FlashTexts | null>;
  /** It is null for a kind that no feature describes. */
  readonly findJobDescription: (kind: string) => Promise<JobDescription | null>;
  /** It is null for a purpose that no feature declares. */
  readonly findPurpose: (name: string) => UploadPurpose | null;
  /** The personal data is in the order of the list of features. */
  readonly loadPersonalData: () => Promise<readonly PersonalData<C>[]>;
};
