import { faultsOfColours } from "./planted-faults/faults-of-colours.ts";
import { faultsOfFiles } from "./planted-faults/faults-of-files.ts";
import { faultsOfFocus } from "./planted-faults/faults-of-focus.ts";
import { faultsOfHtml } from "./planted-faults/faults-of-html.ts";
import { faultsOfLanguage } from "./planted-faults/faults-of-language.ts";
import { faultsOfSite } from "./planted-faults/faults-of-site.ts";
import { faultsOfSizes } from "./planted-faults/faults-of-sizes.ts";
import { faultsOfWhatIsOpened } from "./planted-faults/faults-of-what-is-opened.ts";
import type { PlantedFault } from "./planted-faults/planted-fault.ts";

/** The faults that an audit must find, each on a page of its own. */
export const plantedFaults: readonly PlantedFault[] = [
  ...faultsOfColours,
  ...faultsOfFocus,
  ...faultsOfSizes,
  ...faultsOfWhatIsOpened,
  ...faultsOfHtml,
  ...faultsOfLanguage,
  ...faultsOfSite,
  ...faultsOfFiles,
];
