import { ApiError, ApiObject } from "../host/apiObject";
import type { ConditionState } from "./context";
import { invalidArgument } from "./errors";
import type { Scale } from "./grid";
import { colour } from "./rangeFormat";

const notDrawn = (what: string, location: string): ApiError =>
  new ApiError("ApiNotFound", `The workbench does not draw ${what}.`, location);

function change(state: ConditionState, said: Partial<Scale>, changed: () => void): void {
  state.scale = { ...state.scale!, ...said };
  changed();
}

interface Criterion {
  readonly type?: string;
  readonly color?: string;
}
interface Criteria {
  readonly minimum?: Criterion;
  readonly midpoint?: Criterion;
  readonly maximum?: Criterion;
}

/** A scale of two colors, from the lowest value to the highest. */
export class ColorScaleConditionalFormat extends ApiObject {
  readonly apiName = "ColorScaleConditionalFormat";
  override readonly scalars = ["Criteria", "ThreeColorScale"];
  constructor(
    private readonly state: ConditionState,
    private readonly changed: () => void,
  ) {
    super();
  }
  get ThreeColorScale() {
    return false;
  }
  get Criteria(): Criteria {
    const { low, high } = this.state.scale!;
    return { minimum: { type: "LowestValue", color: low }, maximum: { type: "HighestValue", color: high } };
  }
  set Criteria({ minimum, midpoint, maximum }: Criteria) {
    const location = "ColorScaleConditionalFormat.criteria";
    if (!minimum || !maximum) throw invalidArgument(location);
    if (midpoint || minimum.type !== "LowestValue" || maximum.type !== "HighestValue")
      throw notDrawn("such a scale", location);
    change(
      this.state,
      { low: colour(minimum.color ?? "", location), high: colour(maximum.color ?? "", location) },
      this.changed,
    );
  }
}

interface Bound {
  readonly type?: string;
  readonly formula?: string;
}

/** Bars of one color, from 0 to the highest value. */
export class DataBarConditionalFormat extends ApiObject {
  readonly apiName = "DataBarConditionalFormat";
  override readonly scalars = ["LowerBoundRule", "UpperBoundRule"];
  constructor(
    private readonly state: ConditionState,
    private readonly changed: () => void,
  ) {
    super();
  }
  get LowerBoundRule(): Bound {
    return { type: "Number", formula: "0" };
  }
  set LowerBoundRule({ type, formula }: Bound) {
    if (type !== "Number" || Number(formula) !== 0)
      throw notDrawn("bars that do not begin at 0", "DataBarConditionalFormat.lowerBoundRule");
  }
  get UpperBoundRule(): Bound {
    return { type: "HighestValue" };
  }
  set UpperBoundRule({ type }: Bound) {
    if (type !== "HighestValue") throw notDrawn("such bars", "DataBarConditionalFormat.upperBoundRule");
  }
  get PositiveFormat() {
    return new PositiveDataBarFormat(this.state, this.changed);
  }
}

class PositiveDataBarFormat extends ApiObject {
  readonly apiName = "ConditionalDataBarPositiveFormat";
  override readonly scalars = ["FillColor", "GradientFill"];
  constructor(
    private readonly state: ConditionState,
    private readonly changed: () => void,
  ) {
    super();
  }
  get FillColor() {
    return this.state.scale!.high;
  }
  set FillColor(color: string) {
    change(this.state, { high: colour(color, "ConditionalDataBarPositiveFormat.fillColor") }, this.changed);
  }
  get GradientFill() {
    return false;
  }
  set GradientFill(isGradient: boolean) {
    if (isGradient) throw notDrawn("bars that fade", "ConditionalDataBarPositiveFormat.gradientFill");
  }
}
