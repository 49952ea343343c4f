import { describe, it } from "vitest";
import { tidyFields } from "../../../../src/features/letters/pages/form-fields";

describe("the fields of a form", () => {
  it("leave out what is empty, and what is no text", ({ expect }) => {
    const fields = { company_name: "Airbus", tone: "", job_title: "  ", file: new Blob() };
    expect(tidyFields(fields)).toEqual({ company_name: "Airbus" });
  });

  it("end their lines as the page does, whatever the form makes of them", ({ expect }) => {
    expect(tidyFields({ job_offer: "one\r\ntwo" })).toEqual({ job_offer: "one\ntwo" });
  });

  it.for([
    ["www.airbus.com", "https://www.airbus.com"],
    [" airbus.com/about ", "https://airbus.com/about"],
    ["airbus.com:8080", "https://airbus.com:8080"],
    ["http://airbus.com", "http://airbus.com"],
    // Not ours to mend: the schema refuses it.
    ["javascript:alert(1)", "javascript:alert(1)"],
  ])("take the address %s for %s", ([typed = "", meant], { expect }) => {
    expect(tidyFields({ website: typed })).toEqual({ website: meant });
  });
});
