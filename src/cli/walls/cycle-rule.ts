import type { Breach, Module, Modules } from "./module";

/** It refuses cycles of imports, one breach a cycle; types and dynamic imports close a cycle too. */
export function breachesByCycles(modules: Modules): Breach[] {
  const breaches: Breach[] = [];
  const settled = new Set<string>();
  for (const start of modules.values()) {
    if (settled.has(start.path)) continue;
    const cycle = shortestCycle(start, modules);
    for (const path of cycle) settled.add(path);
    const line = start.imports.find(({ target }) => target === cycle[0])?.line;
    if (line === undefined) continue;
    breaches.push({
      path: start.path,
      line,
      rule: `a circle of imports: ${[start.path, ...cycle].join(" → ")}`,
      advice: "move what both need into a file of its own, or declare a type where it is made",
    });
  }
  return breaches;
}

/**
 * It returns the way from a module back to itself, without the module at its beginning; it is empty where there is none.
 */
function shortestCycle(start: Module, modules: Modules): string[] {
  const cameFrom = new Map<string, string>();
  const queue = [start.path];
  for (const path of queue) {
    for (const { target } of modules.get(path)?.imports ?? []) {
      if (cameFrom.has(target)) continue;
      cameFrom.set(target, path);
      if (target === start.path) return wayBack(cameFrom, start.path);
      queue.push(target);
    }
  }
  return [];
}

function wayBack(cameFrom: ReadonlyMap<string, string>, start: string): string[] {
  const way = [start];
  for (let path = cameFrom.get(start); path && path !== start; path = cameFrom.get(path)) {
    way.unshift(path);
  }
  return way;
}
