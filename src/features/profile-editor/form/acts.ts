import { type SectionName, sectionNames } from "./fields";
import { type FormEntry, formOf, isRemoved, type ResumeForm } from "./resume-form";

/** It is what a button of an entry does to it; a removed entry stays in the draft until it is published. */
export type EntryAct = "up" | "down" | "remove" | "put-back";

const ACT = /^(up|down|remove|put-back) ([a-z]+\.\d{1,5})$/;
const MARK = "both.marked";

/** It reads a posted form, and does what the pressed button says (`up work.2`) to the entry that it stands in. */
export function formAfter(posted: Readonly<Record<string, unknown>>): ResumeForm {
  const pressed = posted["act"];
  const [, act, path] = (typeof pressed === "string" && ACT.exec(pressed)) || [];
  if (act === undefined) return formOf(posted);
  const form = formOf({ ...posted, [`${path}.${MARK}`]: "1" });
  const lists = sectionNames.map((name) => [name, listAfter(form.sections[name], act as EntryAct)]);
  return { ...form, sections: Object.fromEntries(lists) as Record<SectionName, FormEntry[]> };
}

function listAfter(list: readonly FormEntry[], act: EntryAct): FormEntry[] {
  const place = list.findIndex((entry) => Object.hasOwn(entry, MARK));
  const bare = list.map((entry) => without(entry, MARK));
  const entry = bare[place];
  if (entry === undefined) return bare;
  if (act === "up" || act === "down") return moved(bare, place, act === "up" ? -1 : 1);
  const changed =
    act === "remove" ? { ...entry, "both.removed": "1" } : without(entry, "both.removed");
  return bare.with(place, changed);
}

const without = (entry: FormEntry, key: string): FormEntry =>
  Object.fromEntries(Object.entries(entry).filter(([name]) => name !== key));

/** An entry moves past those that are removed, because nobody sees them in their place. */
function moved(list: readonly FormEntry[], place: number, step: 1 | -1): FormEntry[] {
  let goal = place + step;
  while (goal > 0 && goal < list.length - 1 && isRemoved(list[goal] ?? {})) goal += step;
  const entry = list[place];
  if (entry === undefined || goal < 0 || goal >= list.length) return [...list];
  return list.toSpliced(place, 1).toSpliced(goal, 0, entry);
}
