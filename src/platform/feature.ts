import type { Hono } from "hono";
import type { AppEnv, Ctx } from "./context";
import type { FeatureSet, NavBadge, NavItem, RouteRates, RouteTwins } from "./feature-set";
import type { JobKinds } from "./job-kind";
import type { CountBadge } from "./nav-badges";
import type { FlashTexts } from "./flash-texts";
import type { NoticeKind } from "./notice-kind";
import type { FeatureOperations } from "./openapi/operations";
import type { PersonalData } from "./personal-data";
import type { UploadPurpose } from "./upload-purpose";
import type { Family } from "./wire-families";

type LoadRouter = () => Promise<Hono<AppEnv>>;

/** It declares routes for programs. Every request to them is limited, and so is the size of its body. */
export type FeatureApi = {
  /** Paths are written like `/api/notes/*`; the router spells its paths from the root. */
  readonly paths: readonly string[];
  /** It is the form in which errors are written, by contract. */
  readonly family: Family;
  readonly load: LoadRouter;
  /** The same routes answer with a slash at the end of their paths, without a redirect. */
  readonly isSlashOptional?: true;
  /** It gives bytes by `METHOD pattern`, for routes that take more than an ordinary body. */
  readonly bodyLimits?: Readonly<Record<string, number>>;
};

/** It declares pages for people. */
export type FeaturePages = {
  /** Paths are written like `/notes/*`; the router spells its paths from the root. */
  readonly paths: readonly string[];
  readonly load: LoadRouter;
  readonly nav?: NavItem;
  /** It counts what waits for a member there; every page shows the number beside the item. It may read once. */
  readonly badge?: () => Promise<CountBadge>;
  /** These pages need this stylesheet besides the common one: `notes` stands for pages/styles/notes.css. */
  readonly styles?: string;
  /**
   * It is false for pages that are the same for all readers, which start no session. When it is absent, visits are counted.
   */
  readonly countsVisits?: boolean;
  /** A component of these pages writes styles into itself; scripts must still be our own files. */
  readonly inlineStylesAt?: readonly string[];
  /** These pages compile WebAssembly that runs in several threads; they embed nothing of other sites. */
  readonly isolatedAt?: readonly string[];
};

/** It is the work of one cron trigger, and it is safe to repeat. */
export type CronTask = (ctx: Ctx) => Promise<void>;

/**
 * It is how a feature describes itself, in its `feature.ts`; `src/features.ts` lists them. It holds strings and `() =>
 * import()` only, so that start-up costs nothing. docs/adding-a-feature.md shows an example of every part.
 */
export type Feature = {
  /** It is the name of the feature's folder. */
  readonly name: string;
  readonly api?: readonly FeatureApi[];
  /** It documents the API; only `npm run build` and the tests read it. */
  readonly operations?: () => Promise<readonly FeatureOperations[]>;
  readonly pages?: FeaturePages;
  /** The keys are names of rates. A route or page that no rate names has `default`, in a window of its own. */
  readonly rates?: RouteRates;
  readonly twins?: RouteTwins;
  /** These are kinds of long work; `defineJob` of the jobs engine declares one without loading its code. */
  readonly jobs?: JobKinds;
  /** They say what files may be for; the routes that take files know them by their names. */
  readonly purposes?: readonly UploadPurpose[];
  /** The keys are triggers, as `[triggers] crons` in wrangler.toml writes them. */
  readonly cron?: Readonly<Record<string, () => Promise<CronTask>>>;
  readonly personalData?: () => Promise<PersonalData<Ctx>>;
  readonly flashes?: () => Promise<FlashTexts>;
  /** These are kinds of events that a person is told of; `notify` of the notices engine tells of one. */
  readonly notices?: readonly NoticeKind[];
};

export function featureSetOf(features: readonly Feature[]): FeatureSet<Ctx> {
  const navigation = features.flatMap(({ pages }) => pages?.nav ?? []);
  return {
    navigation: navigation.toSorted((one, other) => one.order - other.order),
    readBadges: (ctx) =>
      Promise.all(
        features.flatMap(({ pages }) =>
          pages?.nav && pages.badge ? readBadge(ctx, pages.nav.path, pages.badge) : [],
        ),
      ),
    rates: Object.assign({}, ...features.map(({ rates }) => rates)) as RouteRates,
    twins: Object.assign({}, ...features.map(({ twins }) => twins)) as RouteTwins,
    noticeKinds: features.flatMap(({ notices }) => notices ?? []),
    findFlashes: async (name) =>
      (await features.find((feature) => feature.name === name)?.flashes?.()) ?? null,
    findJobDescription: async (name) =>
      (await features
        .flatMap(({ jobs = [] }) => jobs)
        .find((kind) => kind.name === name)
        ?.description?.()) ?? null,
    findPurpose: (name) =>
      features.flatMap(({ purposes = [] }) => purposes).find((purpose) => purpose.name === name) ??
      null,
    loadPersonalData: () =>
      Promise.all(features.flatMap(({ personalData }) => personalData?.() ?? [])),
  };
}

async function readBadge(
  ctx: Ctx,
  path: string,
  load: () => Promise<CountBadge>,
): Promise<NavBadge> {
  const countBadge = await load();
  return { path, ...(await countBadge(ctx)) };
}
