/** Excel's error values as cells show them, and as it names them in data types. */
export const errorValues: Readonly<Record<string, string>> = {
  "#VALUE!": "Value",
  "#N/A": "NotAvailable",
  "#DIV/0!": "Div0",
  "#NUM!": "Num",
  "#NULL!": "Null",
  "#NAME?": "Name",
  "#REF!": "Ref",
  "#SPILL!": "Spill",
  "#CALC!": "Calc",
  "#BUSY!": "Busy",
  "#GETTING_DATA": "GettingData",
  "#CONNECT!": "Connect",
  "#BLOCKED!": "Blocked",
  "#FIELD!": "Field",
  "#UNKNOWN!": "Unknown",
  "#EXTERNAL!": "External",
  "#PYTHON!": "Python",
  "#TIMEOUT!": "Timeout",
};

/** Is a cell's value, as Office hands it over, an error? */
export const isErrorValue = (value: unknown): value is string =>
  typeof value === "string" && value.startsWith("#") && Object.hasOwn(errorValues, value);
