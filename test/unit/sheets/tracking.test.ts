import { tracking } from "../../../src/template/tracking";
import { goldenSheet } from "../../support/goldenSheet";

goldenSheet(tracking);
