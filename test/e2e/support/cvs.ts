import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";

const OFFER = "We look for an engineer. Required: TypeScript, Rust. Nice to have: Docker.";

/** It is a CV of nobody, of which no two are the same. */
export function aCvFile(name = "Camille Exemple.txt") {
  const lines = [
    "Camille Exemple",
    "Software engineer",
    "camille@exemple.example",
    "+33 6 39 98 12 34",
    `https://exemple.example/${randomUUID()}`,
    "",
    "Experience",
    "Lead engineer, Nimbus Charts",
    "March 2021 – present",
    "- I led a team of four and cut loading times by 40 %.",
    "- Was responsible for the drawing engine in TypeScript.",
    "",
    "Education",
    "MSc Computer Science, University of Lyon, 2016",
    "",
    "Skills",
    "TypeScript, SQL, SQL, Docker",
  ];
  return { name, mimeType: "text/plain", buffer: Buffer.from(lines.join("\n")) };
}

type CvFile = ReturnType<typeof aCvFile>;

export async function sendCv(page: Page, file: CvFile): Promise<void> {
  await page.locator("#cv").setInputFiles(file);
  await page.locator("#offer").fill(OFFER);
  await page.locator('.cv-form button[type="submit"]').click();
  await page.waitForURL(/\/analyses\/[0-9a-f-]{36}/);
}

/** It sends a CV from the list, and stays on the page of its analysis once that is there. */
export async function haveCvAnalysed(page: Page, file: CvFile = aCvFile()): Promise<void> {
  await page.goto("/analyses");
  await sendCv(page, file);
  await expect(page.locator(".scores")).toBeVisible();
}

/** Takes what was read in a CV over into the member's profile, from the page of its analysis. */
export async function takeOverCv(page: Page): Promise<void> {
  await page.locator('.actions a[href$="/profile"]').click();
  await page.locator('.request button[type="submit"]').click();
  await expect(page).toHaveURL(/\/profile$/);
}
