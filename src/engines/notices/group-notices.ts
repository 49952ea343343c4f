import type { StoredGroup, StoredNotice } from "./notice";

/** It gathers notices of one kind about one thing, as the site lists them; each group stands for its latest notice. */
export function groupNotices(notices: readonly StoredNotice[]): StoredGroup[] {
  const latestFirst = notices.toSorted((one, other) => other.id - one.id);
  const groups = Map.groupBy(latestFirst, ({ kind, ref }) => `${kind} ${ref}`);
  return [...groups.values()].flatMap((alike) => {
    const [latest] = alike;
    if (!latest) return [];
    const actors = new Map(alike.flatMap(({ actor }) => (actor ? [[actor.id, actor.name]] : [])));
    const { source: _source, actor: _actor, ...shown } = latest;
    return {
      ...shown,
      count: alike.length,
      people: actors.size,
      actors: [...actors.values()].slice(0, 2),
    };
  });
}
