/** functions.json as the add-in ships it and Excel reads it. */
export interface FunctionsFile {
  /** Errors reach parameters of type "any"; otherwise the cell shows the argument's error and nothing is called. */
  readonly allowErrorForDataTypeAny?: boolean;
  /**
   * Data types (entities, formatted values) reach parameters of type "any" as objects; otherwise by their basic value.
   */
  readonly allowCustomDataForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly options?: { readonly requiresAddress?: boolean; readonly requiresParameterAddresses?: boolean };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}

/** What the two flags at the root of the file allow to reach a parameter of type "any". */
export interface Allowed {
  readonly errors: boolean;
  readonly dataTypes: boolean;
}

export const allowedBy = (file: FunctionsFile): Allowed => ({
  errors: file.allowErrorForDataTypeAny === true,
  dataTypes: file.allowCustomDataForDataTypeAny === true,
});
