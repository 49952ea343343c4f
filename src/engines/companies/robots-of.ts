import { AGENT, type FetchResult, guardedFetch } from "../../platform/guarded-fetch";
import { mayVisit } from "../../platform/robots";
import type { Inquiry } from "./inquiry";
import { isOutage } from "./silent-sources";

export type MayVisit = (url: URL) => Promise<boolean>;

type Asking = Pick<Inquiry, "ctx" | "signal" | "ownOrigin">;

export const ownOriginOf = ({ ownOrigin }: Pick<Inquiry, "ownOrigin">) =>
  ownOrigin === undefined ? {} : { ownOrigin };

type Robots = {
  readonly mayVisit: MayVisit;
  /** A robots.txt that was asked for is away or in trouble, which forbids its site for now. */
  readonly hasTrouble: () => boolean;
};

/** Each origin's robots.txt is read once per look-up, and kept as long as the look-up itself. */
export function robotsOf(asking: Asking): Robots {
  const verdicts = new Map<string, Promise<FetchResult>>();
  let hasTrouble = false;
  return {
    hasTrouble: () => hasTrouble,
    async mayVisit(url) {
      const { origin } = url;
      const robots = verdicts.get(origin) ?? fetchRobots(asking, origin);
      verdicts.set(origin, robots);
      const result = await robots;
      if (result.ok) return mayVisit(result.text, AGENT, url);
      hasTrouble ||= isOutage(result);
      // A missing file means no rule (RFC 9309); a failing server forbids everything.
      const { status = 500 } = result;
      return result.code === "STATUS_REFUSED" && status >= 400 && status < 500 && status !== 429;
    },
  };
}

const fetchRobots = (asking: Asking, origin: string): Promise<FetchResult> =>
  guardedFetch(asking.ctx, {
    url: `${origin}/robots.txt`,
    expects: "robots",
    signal: asking.signal,
    ...ownOriginOf(asking),
  });
