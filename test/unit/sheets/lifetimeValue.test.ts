import { lifetimeValue } from "../../../src/template/lifetimeValue";
import { goldenSheet } from "../../support/goldenSheet";

goldenSheet(lifetimeValue);
