import {
  composeAntiMotivation,
  composeMotivation,
  planLetters,
} from "../../src/features/letters/composer";
import type { LetterDocument } from "../../src/features/letters/document";
import { Resume } from "../../src/features/profile";
import sampleEn from "../../src/features/profile/sample/resume.en.json";
import sampleFr from "../../src/features/profile/sample/resume.fr.json";

type Request = { model: string; messages: { role: string; content?: unknown }[] };

/** What a well-behaved model would answer to our prompt: a letter about the sample candidate to the company in it. */
export function modelAnswer(request: Request): { content: string } {
  const [system = "", prompt = ""] = request.messages.map(({ content }) => textOf(content));
  const company = JSON.parse(
    /<data name="company">(.*?)<\/data>/s.exec(prompt)?.[1] ?? '""',
  ) as string;
  const language = system.includes("in French") ? "fr" : "en";
  const resume = Resume.parse(language === "fr" ? sampleFr : sampleEn);
  // Another version than the built-in writer's, so that the two texts can be told apart.
  const candidate = { resume, version: `as ${request.model} would write it` };
  const input = { company, language, candidate, date: new Date(0) } as const;
  const plan = planLetters(input);
  const isAnti = prompt.includes('<data name="twin">');
  const letter = isAnti ? composeAntiMotivation(plan, input) : composeMotivation(plan, input);
  return { content: JSON.stringify(modelLetterOf(letter)) };
}

function modelLetterOf({ subject, salutation, paragraphs, closing }: LetterDocument) {
  return { subject, salutation, paragraphs, closing: closing.text };
}

function textOf(content: unknown): string {
  if (typeof content === "string") return content;
  return Array.isArray(content)
    ? content.map((part: { text?: string }) => part.text ?? "").join("")
    : "";
}
