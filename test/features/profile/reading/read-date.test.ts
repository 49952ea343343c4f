import { describe, it } from "vitest";
import { readDate } from "../../../../src/features/profile/reading/read-date";

const whole = (date: string) => ({ kind: "date", date, isWhole: true });
const inPart = (date: string) => ({ kind: "date", date, isWhole: false });

describe("a date that has one meaning", () => {
  it.for([
    ["2020", "2020"],
    ["2020-03", "2020-03"],
    ["2020-03-09", "2020-03-09"],
    ["2024-02-29", "2024-02-29"],
    ["2020-3", "2020-03"],
    ["2020/03", "2020-03"],
    ["2020.03.09", "2020-03-09"],
    ["20200309", "2020-03-09"],
    ["2020‑03", "2020-03"],
    ["2020-03-09T00:00:00.000Z", "2020-03-09"],
    ["2020-03-09T23:30:00+02:00", "2020-03-09"],
    ["2020-03-09 08:15", "2020-03-09"],
    ["01/2020", "2020-01"],
    ["1.2020", "2020-01"],
    ["12-2020", "2020-12"],
    ["13/05/2020", "2020-05-13"],
    ["05/13/2020", "2020-05-13"],
    ["05/05/2020", "2020-05-05"],
    ["May 2020", "2020-05"],
    ["mai 2020", "2020-05"],
    ["MAI 2020", "2020-05"],
    ["février 2021", "2021-02"],
    ["févr. 2021", "2021-02"],
    ["Août 2019", "2019-08"],
    ["Sept. 2021", "2021-09"],
    ["Sep 2021", "2021-09"],
    ["Dec, 2018", "2018-12"],
    ["déc. 2018", "2018-12"],
    ["2018 December", "2018-12"],
    ["1er mai 2020", "2020-05-01"],
    ["15 May 2020", "2020-05-15"],
    ["May 15th, 2020", "2020-05-15"],
    ["en mars 2017", "2017-03"],
    [" 2020 ", "2020"],
  ] as const)("is read whole: %s", ([text, date], { expect }) => {
    expect(readDate(text)).toEqual(whole(date));
  });
});

describe("a date of which a part is uncertain", () => {
  it.for([
    ["2020-13", "2020"],
    ["2020-00", "2020"],
    ["2020-00-00", "2020"],
    ["2021-02-30", "2021-02"],
    ["2021-02-29", "2021-02"],
    ["2021-06-31", "2021-06"],
    ["13/2020", "2020"],
    ["05/06/2020", "2020"],
    ["1.2.2020", "2020"],
    ["13/14/2020", "2020"],
    ["2019-20", "2019"],
    ["spring 2020", "2020"],
    ["été 2020", "2020"],
    ["Q3 2020", "2020"],
    ["début 2020", "2020"],
    ["circa 2020", "2020"],
    ["~2020", "2020"],
    ["2020 ?", "2020"],
    ["early May 2020", "2020-05"],
    ["31 février 2020", "2020-02"],
  ] as const)("keeps the certain part: %s", ([text, date], { expect }) => {
    expect(readDate(text)).toEqual(inPart(date));
  });
});

describe("an end that is still to come", () => {
  it.for([
    "Present",
    "present",
    "(Present)",
    "now",
    "Current",
    "to date",
    "Ongoing",
    "aujourd’hui",
    "Aujourd'hui",
    "à ce jour",
    "En cours",
    "En poste",
    "Actuel",
    "à présent",
    "Jusqu’à présent",
  ])("is open: %s", (text, { expect }) => {
    expect(readDate(text)).toEqual({ kind: "open" });
  });
});

describe("a text without one certain year", () => {
  it.for([
    "a while ago",
    "last year",
    "05/20",
    "1/2/20",
    "2018-2020",
    "2018 – 2020",
    "2020 - present",
    "until 2020",
    "since 2020",
    "before 2020",
    "not before May 2020",
    "May",
    "May June 2020",
    "0000-00-00",
    "3020",
    "1 2 May 2020",
    "TBD",
    "?",
    "-",
    "n/a",
  ])("is no date: %s", (text, { expect }) => {
    expect(readDate(text)).toBeNull();
  });
});
