import fc from "fast-check";
import type { CvExperience, CvFields } from "../../../../src/engines/cv-reading/read-cv-result";
import { soundCv } from "../../../support/cv-readings";

const bullets = [
  "Designed the tracking of 40,000 parcels a day",
  "Cut the nightly run from 90 to 12 minutes",
  "I wrote the guide of the drivers",
  "Responsible for managing the depot of Lyon",
  "The service was rebuilt on Docker for Kafka",
  "Helped with things",
  "Mentored three junior developers.",
  "Stack: TypeScript, React, Docker, Kafka, Redis",
  "Dynamic and motivated team player",
  "Led the team",
  "Designed the service that follows parcels from the depot to the door of each of our many clients all over the country and far abroad; wrote the guide that the drivers still use",
  "We built the import of suppliers’ catalogues and I tested it",
  "Tested C++ and C# code on PostgreSQL, .NET and Node.js",
];
const skills = [
  "TypeScript",
  "Docker",
  "docker",
  "Kafka",
  "Terraform",
  "Python",
  "Node.js",
  "nodejs",
  "Welding",
];
const headings = [
  "Summary",
  "Experience",
  "Education",
  "Skills",
  "Languages",
  "Hobbies",
  "My odyssey",
  "Projects",
];

const month = fc
  .tuple(fc.integer({ min: 2008, max: 2027 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, index]) => `${year}-${String(index).padStart(2, "0")}`);
const date = fc.option(fc.oneof(month, fc.integer({ min: 2008, max: 2027 }).map(String)));

const post: fc.Arbitrary<CvExperience> = fc.record({
  title: fc.option(fc.constantFrom("Developer", "Nurse", "Cook")),
  company: fc.option(fc.constantFrom("Moulin Data", "Parcelle Transport")),
  city: fc.option(fc.constantFrom("Lyon", "Galway")),
  start: date,
  end: date,
  isCurrent: fc.boolean(),
  bullets: fc.array(fc.constantFrom(...bullets), { maxLength: 6 }),
});

/** They are CVs of random fields, sound and unsound. */
export const madeUpCv: fc.Arbitrary<CvFields> = fc.record({
  name: fc.option(fc.constant("Ada Fontanel")),
  email: fc.option(fc.constantFrom("ada.fontanel@example.org", "sexy-ada99@example.org")),
  phone: fc.option(fc.constant("+33 6 39 98 12 34")),
  city: fc.option(fc.constant("Lyon")),
  links: fc.subarray(["https://www.linkedin.com/in/ada-fontanel"]),
  title: fc.option(fc.constant("Backend developer")),
  summary: fc.option(
    fc.constantFrom(soundCv.summary ?? "", "Short.", "A dynamic, motivated person. ".repeat(30)),
  ),
  skills: fc.array(fc.constantFrom(...skills), { maxLength: 12 }),
  languages: fc.subarray([
    { name: "French", level: "native" },
    { name: "English", level: null },
  ]),
  sections: fc.shuffledSubarray(headings),
  experience: fc
    .array(post, { maxLength: 4 })
    .map((posts) => posts.map((each) => (each.isCurrent ? { ...each, end: null } : each))),
  education: fc.array(
    fc.record({
      degree: fc.option(fc.constant("Master in Computer Science")),
      school: fc.option(fc.constant("Université de Valserre")),
      start: date,
      end: date,
    }),
    { maxLength: 2 },
  ),
  certificates: fc.constant([]),
  interests: fc.subarray(["Rowing", "Chess"]),
});
