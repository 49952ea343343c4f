import type { SkillRow } from "./skill-row";
import { buildingSkills } from "./building";
import { careSkills } from "./care";
import { craftSkills } from "./crafts";
import { dataAndCloudSkills } from "./data-and-cloud";
import { deskAndLawSkills } from "./desk-and-law";
import { healthSkills } from "./health";
import { industryAndRoadSkills } from "./industry-and-road";
import { officeSkills } from "./office";
import { salesSkills } from "./sales";
import { softwareSkills } from "./software";
import { stageAndLandSkills } from "./stage-and-land";
import { tableAndRoadSkills } from "./table-and-road";

/** It is the whole lexicon; where two skills share a form, the skill of the earlier table names it. */
export const skillRows: readonly SkillRow[] = [
  ...softwareSkills,
  ...dataAndCloudSkills,
  ...officeSkills,
  ...deskAndLawSkills,
  ...salesSkills,
  ...stageAndLandSkills,
  ...careSkills,
  ...healthSkills,
  ...craftSkills,
  ...buildingSkills,
  ...industryAndRoadSkills,
  ...tableAndRoadSkills,
];
