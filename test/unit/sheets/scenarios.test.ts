import { scenarios } from "../../../src/template/scenarios";
import { goldenSheet } from "../../support/goldenSheet";

goldenSheet(scenarios);
