import { associate } from "./associate";
import * as unitEconomics from "./unitEconomics";
// the first bundle of the page makes what runs jobs in its worker
import "../workers/run";

associate(unitEconomics);
