import { addTexts } from "../vocabulary/ui";
import { explainTexts } from "../vocabulary/ui/explainTexts";

// the pane starts without them
addTexts(explainTexts);
