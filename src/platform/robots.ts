type Rule = { readonly allow: boolean; readonly path: string };

type Group = { readonly agents: string[]; readonly rules: Rule[] };

/** It is the least that Google and the RFC ask for; the rest of the file is not read. */
const MAX_LENGTH = 512_000;

/** Our own group counts, else that of `*` (RFC 9309); the longest matching rule wins, and a tie allows. */
export function mayVisit(robotsText: string, agent: string, url: URL): boolean {
  const path = normalisePath(url.pathname + url.search);
  if (path === "/robots.txt") return true;
  let best: Rule | null = null;
  for (const rule of rulesFor(parseGroups(robotsText), agent.toLowerCase())) {
    if (rule.path === "" || !matchesPath(rule.path, path)) continue;
    const isLonger = !best || rule.path.length > best.path.length;
    const isTie = best?.path.length === rule.path.length && rule.allow;
    if (isLonger || isTie) best = rule;
  }
  return best?.allow ?? true;
}

/** Several groups for one agent count as one. */
function rulesFor(groups: readonly Group[], agent: string): Rule[] {
  const own = groups.filter(({ agents }) => agents.includes(agent));
  const chosen = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes("*"));
  return chosen.flatMap(({ rules }) => rules);
}

function parseGroups(robotsText: string): Group[] {
  const groups: Group[] = [];
  let isNamingAgents = false;
  for (const line of robotsText
    .slice(0, MAX_LENGTH)
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)) {
    const [field = "", ...rest] = line.replace(/#.*/, "").split(":");
    const name = field.trim().toLowerCase();
    const value = rest.join(":").trim();
    if (name === "user-agent") {
      if (!isNamingAgents) groups.push({ agents: [], rules: [] });
      groups.at(-1)?.agents.push(agentOf(value));
      isNamingAgents = true;
    } else if (name === "allow" || name === "disallow") {
      groups.at(-1)?.rules.push({ allow: name === "allow", path: normalisePath(value) });
      isNamingAgents = false;
    }
  }
  return groups;
}

/** `Atelier/1.0` names the agent `atelier`. */
const agentOf = (value: string) =>
  value === "*" ? value : (/^[a-z_-]+/i.exec(value)?.[0] ?? "").toLowerCase();

/** It spells percent escapes in one way, so that `/%7Ejoe` and `/~joe` are one path. */
function normalisePath(path: string): string {
  return path
    .replaceAll(/%([0-9a-f]{2})/gi, (escape, hex: string) => {
      const character = String.fromCharCode(Number.parseInt(hex, 16));
      return /[\w.~-]/.test(character) ? character : escape.toUpperCase();
    })
    .replaceAll(/[^\p{ASCII}]+/gu, (text) => encodeURIComponent(text.toWellFormed()));
}

/**
 * It walks the pieces between stars with `indexOf`, so that a pattern made of stars cannot make it slow, as a RegExp could
 * be.
 */
function matchesPath(pattern: string, path: string): boolean {
  const isAnchored = pattern.endsWith("$");
  const pieces = (isAnchored ? pattern.slice(0, -1) : pattern).split("*");
  const first = pieces.shift() ?? "";
  if (!path.startsWith(first)) return false;
  const last = pieces.pop();
  if (last === undefined) return !isAnchored || path === first;
  let position = first.length;
  for (const piece of pieces) {
    const found = path.indexOf(piece, position);
    if (found < 0) return false;
    position = found + piece.length;
  }
  if (!isAnchored) return path.includes(last, position);
  return path.length - last.length >= position && path.endsWith(last);
}
