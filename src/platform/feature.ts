import type { Hono } from "hono";
import type { AppEnv, Ctx } from "./context";
import type { FeatureSet, NavItem, RouteRates } from "./feature-set";
import type { JobKinds } from "./job-kind";
import type { NoticeTexts } from "./notice-texts";
import type { FeatureOperations } from "./openapi/operations";
import type { PersonalData } from "./personal-data";
import type { Family } from "./wire-families";

type LoadRouter = () => Promise<Hono<AppEnv>>;

/** Routes for programs. Every request to them is limited, and so is the size of its body. */
export type FeatureApi = {
  /** Such as `/api/notes/*`; the router spells its paths from the root. */
  readonly paths: readonly string[];
  /** How errors are written, by contract. */
  readonly family: Family;
  readonly load: LoadRouter;
  /** Bytes, by `METHOD pattern`, for routes that take more than an ordinary body. */
  readonly bodyLimits?: Readonly<Record<string, number>>;
};

/** Pages for people. */
export type FeaturePages = {
  /** Such as `/notes/*`; the router spells its paths from the root. */
  readonly paths: readonly string[];
  readonly load: LoadRouter;
  readonly nav?: NavItem;
  /** Name of a stylesheet that these pages need besides the common one: `notes` for pages/styles/notes.css. */
  readonly styles?: string;
  /** False for pages that are the same for everybody: they start no session. Absent: their visits are counted. */
  readonly countsVisits?: boolean;
  /** Paths of pages whose component writes styles into itself; scripts stay our own files there as well. */
  readonly inlineStylesAt?: readonly string[];
};

/** Work of one cron trigger. Safe to repeat. */
export type CronTask = (ctx: Ctx) => Promise<void>;

/**
 * How a feature describes itself, in its `feature.ts`; `src/features.ts` lists them. It holds strings and `() => import()` only,
 * so that it costs an isolate nothing at its start. docs/adding-a-feature.md shows one that uses every part.
 */
export type Feature = {
  /** The name of its folder. */
  readonly name: string;
  readonly api?: readonly FeatureApi[];
  /** How the API is documented; read by `npm run build` and the tests only. */
  readonly operations?: () => Promise<readonly FeatureOperations[]>;
  readonly pages?: FeaturePages;
  /** By name. Routes that no rate names have `default`, each a window of its own; of pages only those named are limited. */
  readonly rates?: RouteRates;
  /** Kinds of long work; `defineJob` of the jobs engine declares one without loading its code. */
  readonly jobs?: JobKinds;
  /** By trigger, as `[triggers] crons` in wrangler.toml writes it. */
  readonly cron?: Readonly<Record<string, () => Promise<CronTask>>>;
  readonly personalData?: () => Promise<PersonalData<Ctx>>;
  readonly notices?: () => Promise<NoticeTexts>;
};

export function featureSetOf(features: readonly Feature[]): FeatureSet<Ctx> {
  const navigation = features.flatMap(({ pages }) => pages?.nav ?? []);
  return {
    navigation: navigation.toSorted((one, other) => one.order - other.order),
    rates: Object.assign({}, ...features.map(({ rates }) => rates)) as RouteRates,
    findNotices: async (name) =>
      (await features.find((feature) => feature.name === name)?.notices?.()) ?? null,
    loadPersonalData: () =>
      Promise.all(features.flatMap(({ personalData }) => personalData?.() ?? [])),
  };
}
