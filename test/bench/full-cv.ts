import type { CvContent, CvItem } from "../../src/engines/cv-layout/cv-content";

const posts = [
  ["Senior software engineer", "Quillmark Systems Ltd", "Leeds"],
  ["Backend developer", "Harrowgate Data Ltd", "Bristol"],
  ["Platform engineer", "Northwind Robotics Inc", "Manchester"],
  ["Software developer", "Tallis Software", "Glasgow"],
  ["Web developer", "Bramble Logistics Group", "Oxford"],
  ["Junior developer", "Otterbank plc", "York"],
  ["Support engineer", "Vesper Analytics", "Bath"],
] as const;
const duties = [
  "Cut the time of the nightly billing run from 4 hours to 35 minutes by moving 60 queries to batches",
  "Led a team of five through the move of 120 services to Kubernetes without a minute of downtime",
  "Wrote the library of forms that 14 teams use, with tests of accessibility",
  "Built the alerting that finds 9 of 10 incidents before a customer calls",
  "Mentored three juniors, two of whom lead teams today",
  "Reduced cloud costs by 28 % in one quarter by sizing databases to their real load",
  "Designed the public API of orders, which 300 partners call 2 million times a day",
  "Kept the promise of 99.95 % for three years in a row, on call every fourth week",
];
const skills = [
  "Python, Go, TypeScript, SQL, Rust, Java, Bash",
  "PostgreSQL, Kafka, Kubernetes, AWS, Terraform, Redis, Linux, Prometheus",
  "Domain-driven design, Continuous delivery, Code review, Pair programming, Observability",
];

const item = (id: string, text: string, index: number): CvItem => ({
  id: `${id}${index}`,
  text,
  points: 200 + ((index * 7919) % 700),
  isPinned: false,
});

/** It is an invented career of seven posts with eight lines each, more than two pages hold. */
export const fullCv: CvContent = {
  language: "en",
  name: "Ada Fontanel",
  title: "Senior software engineer",
  email: "ada.fontanel@mail.example",
  phone: "+44 7700 900123",
  city: "Leeds",
  links: ["github.com/ada-fontanel-fictive", "linkedin.com/in/ada-fontanel-fictive"],
  photo: null,
  summary: item(
    "s",
    "Engineer with twelve years of backend work in Python and Go, who likes small services, honest dashboards and quiet nights on call.",
    0,
  ),
  experiences: posts.map(([title, organisation, place], index) => ({
    id: `x${index}`,
    title,
    organisation,
    place,
    start: `${2023 - 2 * index}-03`,
    end: index === 0 ? null : `${2025 - 2 * index}-02`,
    isCurrent: index === 0,
    points: 300 - 20 * index,
    isPinned: false,
    lines: duties.map((text, line) => item(`x${index}l`, text, line + index)),
  })),
  projects: [],
  skills: skills.map((names, index) => ({
    id: `g${index}`,
    name: ["Languages", "Platforms", "Practices"][index] ?? null,
    skills: names.split(", ").map((text, at) => item(`g${index}s`, text, at)),
  })),
  education: [
    {
      id: "d0",
      degree: "BSc Computer Science",
      school: "University of Thornbury",
      start: "2005",
      end: "2008",
      points: 500,
      isPinned: false,
    },
  ],
  certificates: ["AWS Solutions Architect Associate", "Certified Kubernetes Administrator"].map(
    (text, index) => item("c", text, index),
  ),
  languages: ["English (native)", "French (B2)"].map((text, index) => item("l", text, index)),
};
