import type { CompanyResearch, SourceKey } from "./schemas";

type Failed = { readonly code: string; readonly status?: number };

/** A server that is away, overloaded or broken says nothing about what it holds; one that refuses has answered. */
export const isOutage = ({ code, status = 0 }: Failed): boolean =>
  code === "TIMED_OUT" || code === "NETWORK_FAILED" || isServerTrouble(status);

export const isServerTrouble = (status: number): boolean => status === 429 || status >= 500;

/**
 * It lists the sources that did not answer; a company that no source knows has none. The encyclopaedias refuse nobody, so
 * that whatever keeps their answer back is an outage.
 */
export const silentSources = ({ sources }: Pick<CompanyResearch, "sources">): SourceKey[] =>
  sources.flatMap(({ name, ok, isSilent }) => (!ok && (name !== "site" || isSilent) ? name : []));
