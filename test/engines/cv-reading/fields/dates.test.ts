import { describe, it } from "vitest";
import { findDates } from "../../../../src/engines/cv-reading/fields/dates";

const told = (text: string) =>
  findDates(text).map(
    ({ start, end, isCurrent }) => `${start ?? "–"} ${isCurrent ? "now" : (end ?? "–")}`,
  );

/** Each row is what a CV prints and the dates it tells. */
const rows: readonly (readonly [text: string, ...dates: string[]])[] = [
  ["mars 2020 – août 2022", "2020-03 2022-08"],
  ["janv. 2020 à déc. 2021", "2020-01 2021-12"],
  ["Sept 2018 - Present", "2018-09 now"],
  ["Sept. 2018 — Aujourd’hui", "2018-09 now"],
  ["January 2019 to date", "2019-01 now"],
  ["03/2019 - 06/2021", "2019-03 2021-06"],
  ["03.2019-06.2021", "2019-03 2021-06"],
  ["2021/09 – 2023/01", "2021-09 2023-01"],
  ["2020-09-01 - 2021-05-31", "2020-09 2021-05"],
  ["du 01/02/2019 au 30/06/2020", "2019-02 2020-06"],
  ["03/19 – 06/22", "2019-03 2022-06"],
  ["Mar ’19 – Dec ’21", "2019-03 2021-12"],
  ["mars – juin 2020", "2020-03 2020-06"],
  ["2019–2022", "2019 2022"],
  ["2018/2020", "2018 2020"],
  ["2019-20", "2019 2020"],
  ["2010–12", "2010 2012"],
  ["2019-03", "2019-03 –"],
  ["depuis 2020", "2020 now"],
  ["Depuis mars 2021", "2021-03 now"],
  ["Since May 2019", "2019-05 now"],
  ["from 2019 to 2021", "2019 2021"],
  ["De 2019 à 2021", "2019 2021"],
  ["2021 –", "2021 –"],
  ["2016", "2016 –"],
  ["Été 2018", "2018 –"],
  ["Autumn 2019 – Spring 2020", "2019 2020"],
  ["décembre 2023 - octobre 2025 (1 an 11 mois)", "2023-12 2025-10"],
  ["2013, 2015", "2013 –", "2015 –"],
];

const dateless = [
  "07700 900342",
  "2 000 clients",
  "£1.4m",
  "24/7",
  "12 345,67",
  "BS 7671",
  "98 81 58",
];

describe("dates of a CV", () => {
  it.for(rows)("reads %s with the precision it is printed in", ([text, ...dates], { expect }) => {
    expect(told(text)).toEqual(dates);
  });

  it.for(dateless)("finds no date in %s", (text, { expect }) => {
    expect(told(text)).toEqual([]);
  });

  it("covers the words around a range, so that nothing of them is left in the cell beside it", ({
    expect,
  }) => {
    const text = "Cook | Depuis mars 2021";
    const [range] = findDates(text);
    expect(text.slice(range?.from, range?.to)).toBe("Depuis mars 2021");
  });
});
