import { associate } from "./associate";
import { families } from "./families";

families.forEach(associate);
