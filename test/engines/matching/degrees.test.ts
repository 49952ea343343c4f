import { describe, it } from "vitest";
import { degreesIn } from "../../../src/engines/matching/read-degrees";

describe("a degree", () => {
  it.for(["master informatique", "a master's degree", "msc or master"])(
    "is read in %j",
    (text, { expect }) => {
      expect(degreesIn(text).map(({ years }) => years)).toContain(5);
    },
  );

  it.for(["scrum master", "scrum-master certifie", "webmaster", "toast master", "chef master"])(
    "is not read in the title of a post: %j",
    (text, { expect }) => {
      expect(degreesIn(text)).toEqual([]);
    },
  );
});
