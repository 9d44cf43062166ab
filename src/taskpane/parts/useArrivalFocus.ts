import { useEffect, useRef, type Ref } from "react";

/**
 * Gives a control of Fluent's the focus when it appears. Fluent forwards the ref to the element; its types do not know
 * it.
 */
export function useArrivalFocus(): Ref<never> {
  const control = useRef<HTMLElement>(null);
  useEffect(() => {
    control.current?.focus();
  }, []);
  return control as Ref<never>;
}
