import { createContext, useContext } from "react";
import type { Catalogue } from "../parts/catalogue";

/** The functions, as far as they are loaded. */
export const FunctionsContext = createContext<Catalogue>([]);
export const useFunctions = (): Catalogue => useContext(FunctionsContext);
