import type { Client } from "../../platform/client";
import type { ProfileType, Visitor } from "./visit";

type Clue = {
  readonly source: "user_agent" | "referrer" | "network_owner";
  readonly pattern: RegExp;
  readonly weight: number;
};

/**
 * These clues suggest that a visitor is a recruiter. One clue stays below the default threshold of 60, so two must agree, except
 * for agents of applicant-tracking systems. A CTO, CEO or tech lead shows in no header, so those types come by invitation.
 */
const recruiterClues: readonly Clue[] = [
  {
    source: "user_agent",
    pattern: /\b(greenhouse|lever|workday|applicantstack|jobvite|smartrecruiters|teamtailor)\b/i,
    weight: 60,
  },
  {
    source: "user_agent",
    pattern: /\b(linkedin ?recruiter|sales ?navigator|recruit(er|ing))\b/i,
    weight: 30,
  },
  {
    source: "referrer",
    pattern: /^https:\/\/([a-z]+\.)?linkedin\.com\/(talent|recruiter|hiring)\b/i,
    weight: 40,
  },
  {
    source: "referrer",
    pattern:
      /^https:\/\/([a-z0-9-]+\.)*(indeed|glassdoor|monster|welcometothejungle|apec|hellowork|cadremploi|stepstone)\.[a-z.]{2,6}(\/|$)/i,
    weight: 25,
  },
  { source: "referrer", pattern: /^https:\/\/([a-z]+\.)?linkedin\.com(\/|$)/i, weight: 10 },
  {
    source: "network_owner",
    pattern:
      /\b(michael page|pagegroup|robert half|robert walters|hays|randstad|adecco|manpower(group)?|kelly services|korn ferry|recruitment|recruiting|staffing|talent acquisition)\b/i,
    weight: 40,
  },
];

/** Ordinary browsers send none of these, so they are never classified as more than a visitor. */
export function detectProfile(client: Client): Visitor["profile"] {
  const evidence = {
    user_agent: client.userAgent,
    referrer: client.referrer,
    network_owner: client.networkOwner,
  };
  const heaviest = new Map<Clue["source"], number>();
  for (const { source, pattern, weight } of recruiterClues) {
    if (pattern.test(evidence[source]))
      heaviest.set(source, Math.max(weight, heaviest.get(source) ?? 0));
  }
  if (heaviest.size === 0) return undefined;
  const confidence = Math.min(
    100,
    [...heaviest.values()].reduce((sum, weight) => sum + weight, 0),
  );
  const type: ProfileType = "recruiter";
  return { type, confidence, source: [...heaviest.keys()] };
}
