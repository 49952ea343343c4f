import { describe, it } from "vitest";
import {
  bareBullet,
  hasFigure,
  isFirstPerson,
  isWeak,
  tellsAction,
} from "../../../../src/features/cv-analysis/analysis/wording";

describe("tellsAction", () => {
  it.for([
    "Conçu la file d’attente des urgences",
    "Conception d’un moteur de recherche",
    "Développe et maintient le site",
    "Recouvrement de 180 k€ de créances",
    "Mise en place d’une astreinte",
    "Clôture mensuelle ramenée de 9 à 4 jours",
    "Taux de réussite passé de 81 % à 90 %",
    "J’ai encadré trois alternants",
    "Chargé de développer les ventes",
  ])("finds the action of « %s »", (bullet, { expect }) => {
    expect(tellsAction(bullet, "fr")).toBe(true);
  });

  it.for([
    "Departments of the north",
    "The tracking of parcels",
    "Experienced in welding",
    "Very good cook",
  ])("finds none in “%s”", (bullet, { expect }) => {
    expect(tellsAction(bullet, "en")).toBe(false);
  });

  it.for([
    "Led a team",
    "Successfully migrated 12 services",
    "Covered triage",
    "Planning the rota",
    "I wrote the guide",
  ])("finds the action of “%s”", (bullet, { expect }) => {
    expect(tellsAction(bullet, "en")).toBe(true);
  });
});

describe("isWeak", () => {
  it("finds the passive only where the bullet itself is in it", ({ expect }) => {
    expect(isWeak("The service was rebuilt for 9 depots", "en")).toBe(true);
    expect(isWeak("Mentored four engineers, two of whom were promoted", "en")).toBe(false);
    expect(isWeak("Le service a été refondu pour 9 dépôts", "fr")).toBe(true);
    expect(isWeak("Refonte du service, qui a été adopté par 9 dépôts", "fr")).toBe(false);
  });
});

describe("isFirstPerson", () => {
  it("knows “I” from I/O, “us” from the US, and « ma » from a word", ({ expect }) => {
    expect(isFirstPerson("I led the team", "en")).toBe(true);
    expect(isFirstPerson("Rolled out in the US", "en")).toBe(false);
    expect(isFirstPerson("J’ai mené l’équipe", "fr")).toBe(true);
    expect(isFirstPerson("Pilotage de la maîtrise d’ouvrage", "fr")).toBe(false);
  });
});

describe("hasFigure", () => {
  it("counts amounts and leaves out dates and versions", ({ expect }) => {
    expect(hasFigure("Cut the run from 90 to 12 minutes", "en")).toBe(true);
    expect(hasFigure("Encadrement de trois alternants", "fr")).toBe(true);
    expect(hasFigure("Moved the code to Java 17", "en")).toBe(false);
    expect(hasFigure("Opened the depot in March 2019", "en")).toBe(false);
  });
});

describe("bareBullet", () => {
  it("leaves out what stands before the action, and nothing behind it", ({ expect }) => {
    expect(bareBullet("I was responsible for managing the depot", "en")).toBe("Managing the depot");
    expect(bareBullet("En charge de la paie de 40 salariés", "fr")).toBe("Paie de 40 salariés");
    expect(bareBullet("I/O scheduling of the depot", "en")).toBe("I/O scheduling of the depot");
  });
});
