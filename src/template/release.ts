import about from "../../package.json";

/** Of the product. */
export const RELEASE = about.version;
