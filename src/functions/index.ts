import { associate } from "./associate";
import * as unitEconomics from "./unitEconomics";

associate(unitEconomics);
