import { mergeClasses } from "@fluentui/react-components";
import { useTextStyles } from "../parts/styles";

/** The title of a part; what is told within another part stands a level below. */
export function Heading({ depth, children }: { depth: number; children: string }): React.JSX.Element {
  const text = useTextStyles();
  const className = mergeClasses(depth ? text.secondary : text.body, text.strong);
  if (depth === 0) return <h2 className={className}>{children}</h2>;
  return depth === 1 ? <h3 className={className}>{children}</h3> : <h4 className={className}>{children}</h4>;
}
