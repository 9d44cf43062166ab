import { subscription } from "../../../src/template/subscription";
import { goldenSheet } from "../../support/goldenSheet";

goldenSheet(subscription);
