import { levers } from "../../../src/template/levers";
import { goldenSheet } from "../../support/goldenSheet";

goldenSheet(levers);
