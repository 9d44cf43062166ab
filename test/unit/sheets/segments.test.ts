import { segments } from "../../../src/template/segments";
import { goldenSheet } from "../../support/goldenSheet";

goldenSheet(segments);
