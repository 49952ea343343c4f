import type { EntryShape, Head } from "../entry-shapes";
import type { Entry, Run, Style } from "../page-model";

const run = (text: string, style: Style = "plain"): Run => ({ text, style });
const entry = (head: Head, rest: Partial<Entry>): Entry => ({
  rail: [],
  stack: [],
  rows: [],
  bullets: head.bullets,
  ...rest,
});
const inCapitals = (text: string) => text.toUpperCase();
const told = (...texts: readonly (string | null)[]) =>
  texts.filter((text) => text !== null && text !== "");

/** Employer and place above, title and period below: the right cells are coloured. */
export const awesomeShape: EntryShape = (head) =>
  entry(head, {
    rows: [
      {
        left: [run(head.place, "bold")],
        ...(head.city ? { right: [run(head.city, "italic")] } : {}),
      },
      { left: [run(inCapitals(head.title), "muted")], right: [run(head.date, "muted")] },
    ],
  });

export const deedyShape: EntryShape = (head) =>
  entry(head, {
    rows: [
      { left: [run(inCapitals(head.place), "bold"), run(` | ${head.title}`)] },
      { left: [run(told(head.date, head.city).join(" | "), "muted")] },
    ],
  });

export const europassShape: EntryShape = (head) =>
  entry(head, {
    rows: [
      { left: [run(told(head.date, head.city && `${head.city}`).join(" – "), "muted")] },
      { left: [run(inCapitals(head.title), "bold"), run(` – ${head.place}`)] },
    ],
  });

const labels = {
  fr: ["Dates", "Fonction occupée", "Employeur"],
  en: ["Dates", "Occupation or position held", "Name of employer"],
} as const;
const studyLabels = {
  fr: ["Dates", "Intitulé du diplôme", "Établissement"],
  en: ["Dates", "Title of qualification awarded", "Name of institution"],
} as const;

/** A form: the label of each row stands in a left column. Degrees have no city and no bullets. */
export const formShape: EntryShape = (head) => ({
  ...entry(head, {
    rail: (head.isStudy ? studyLabels : labels)[head.lang],
    rows: [head.date, head.title, told(head.place, head.city).join(", ")].map((text) => ({
      left: [run(text)],
    })),
  }),
});

export const canvaShape: EntryShape = (head) =>
  entry(head, {
    rows: [
      { left: [run(inCapitals(head.title), "bold")] },
      { left: [run(told(head.place, head.city).join(", "))] },
      { left: [run(head.date, "italic")] },
    ],
  });

export const canvaPipeShape: EntryShape = (head) =>
  entry(head, {
    rows: [
      { left: [run(`${head.place} | ${head.date}`, "muted")] },
      { left: [run(head.title, "bold")] },
    ],
  });

export const novoShape: EntryShape = (head) =>
  entry(head, {
    rows: [
      { left: [run(head.title, "bold")] },
      { left: [run(head.place)] },
      {
        left: [run(head.date, "italic")],
        ...(head.city ? { right: [run(head.city, "italic")] } : {}),
      },
    ],
  });

export const zetyShape: EntryShape = (head) =>
  entry(head, {
    rail: head.date.split(/(?<= [–—→-]) /),
    rows: [
      { left: [run(head.title, "bold")] },
      { left: [run(told(head.place, head.city).join(", "), "italic")] },
    ],
  });

export const enhanceShape: EntryShape = (head) =>
  entry(head, {
    rows: [
      { left: [run(head.title)] },
      { left: [run(head.place, "bold")] },
      { left: [run(told(head.date, head.city).join("    "), "muted")] },
    ],
  });

export const oneLineShape: EntryShape = (head) =>
  entry(head, {
    rows: [
      {
        left: [
          run(`${head.date} : `, "bold"),
          run(`${head.title} – ${head.place}${head.city ? ` (${head.city})` : ""}`),
        ],
      },
    ],
  });

export const harvardShape: EntryShape = (head) =>
  entry(head, {
    rows: [
      {
        left: [run(inCapitals(head.place), "bold"), run(head.city ? `, ${head.city}` : "")],
        right: [run(head.date)],
      },
      { left: [run(head.title, "italic")] },
    ],
  });

export const wordShape: EntryShape = (head) =>
  entry(head, {
    rows: [
      { left: [run(inCapitals(head.date), "muted")] },
      {
        left: [
          run(head.title, "bold"),
          run(`, ${inCapitals(head.place)}${head.city ? `, ${head.city}` : ""}`),
        ],
      },
    ],
  });

export const commaShape: EntryShape = (head) =>
  entry(head, {
    rows: [
      {
        left: [run(head.title, "bold"), run(`, ${told(head.place, head.city).join(", ")}`)],
        right: [run(head.date, "italic")],
      },
    ],
  });

/** People type a tab behind the dates, and the rest hangs. */
export const tabShape: EntryShape = (head) =>
  entry(head, {
    rows: [
      {
        left: [
          run(head.date),
          run("\t"),
          run(head.title, "bold"),
          run(`, ${told(head.place, head.city).join(", ")}`),
        ],
      },
    ],
  });
