import { makeStyles } from "@fluentui/react-components";
import { FORCED_COLORS } from "../styles";
import { tokens } from "../theme";

/** So many colours; then they start again. */
export const ARGUMENT_COLORS = 4;

/** The class that gives an argument, counted from 0, its colour. */
export function useArgumentColor(argument: number): string {
  const { first, second, third, fourth } = useStyles();
  return [first, second, third, fourth][argument % ARGUMENT_COLORS] ?? first;
}

const SYSTEM = { [FORCED_COLORS]: { color: "CanvasText" } };
const useStyles = makeStyles({
  first: { color: tokens.colorArgument1, ...SYSTEM },
  second: { color: tokens.colorArgument2, ...SYSTEM },
  third: { color: tokens.colorArgument3, ...SYSTEM },
  fourth: { color: tokens.colorArgument4, ...SYSTEM },
});
