import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";
import type { LetterDetail } from "../../../src/features/letters/api/schemas";
import type { Language } from "../../../src/platform/language";
import { askForLetters } from "./letters";

type Sample = { readonly language: Language; readonly letter?: Partial<LetterDetail> };

/** The page of a letter of the visitor's own, with sources and notices that no model has to be asked for. */
export async function openSamplePair(page: Page, sample: Sample): Promise<void> {
  const pair = await renderPair(sample);
  await askForLetters(page);
  await page.route(/\/letters\/\d+$/, async (route) => {
    const response = await route.fetch({ maxRetries: 2 });
    const body = (await response.text()).replace(
      /<section class="pair".*?<\/section>(?=<template|<section class="history)/s,
      () => pair,
    );
    await route.fulfill({ response, body });
  });
  await page.reload();
  await page.locator("#motivation-2").waitFor();
}

const rendered = new Map<string, Promise<string>>();

function renderPair(sample: Sample): Promise<string> {
  const asked = JSON.stringify(sample);
  const pair =
    rendered.get(asked) ??
    promisify(execFile)("tsx", ["test/e2e/support/render-pair.tsx", asked]).then(
      ({ stdout }) => stdout,
    );
  rendered.set(asked, pair);
  return pair;
}
