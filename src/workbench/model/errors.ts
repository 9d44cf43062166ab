import { ApiError } from "../host/apiObject";

/** Excel's own codes and sentences. */
export const invalidArgument = (
  location: string,
  sentence = "The argument is invalid or missing or has an incorrect format.",
): ApiError => new ApiError("InvalidArgument", sentence, location);

export const itemNotFound = (location: string): ApiError =>
  new ApiError("ItemNotFound", "The requested resource doesn't exist.", location);

export const alreadyExists = (location: string): ApiError =>
  new ApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", location);

export const accessDenied = (location: string): ApiError =>
  new ApiError("AccessDenied", "You cannot perform the requested operation.", location);

export const invalidOperation = (location: string): ApiError =>
  new ApiError("InvalidOperation", "This operation is not permitted for the current object.", location);

/** A value of a member that the workbench knows, but not this one. */
export const notHere = (location: string, value: string): ApiError =>
  new ApiError("ApiNotFound", `The workbench does not implement ${location} = ${value}.`, location);
