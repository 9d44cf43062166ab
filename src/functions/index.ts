import { associate } from "./associate";
import { families } from "./families";
// the first bundle of the page makes what runs jobs in its worker
import "../workers/run";

families.forEach(associate);
