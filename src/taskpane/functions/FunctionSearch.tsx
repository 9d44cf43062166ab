import { makeStyles, SearchBox } from "@fluentui/react-components";
import type { KeyboardEvent, Ref } from "react";
import { useWords } from "../parts/useWords";

interface FunctionSearchProps {
  query: string;
  onQuery: (query: string) => void;
  /** Enter: the first result is wanted. */
  onEnter: () => void;
  /** Arrow down: on into the results. */
  onLeaveDown: () => void;
  ref: Ref<HTMLInputElement>;
}

export function FunctionSearch({ query, onQuery, onEnter, onLeaveDown, ref }: FunctionSearchProps): React.JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const label = words("searchFunctions");

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") onEnter();
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    onLeaveDown();
  };

  return (
    <SearchBox
      // the box forwards its ref to the input; its types do not know it
      ref={ref as Ref<never>}
      className={styles.box}
      value={query}
      aria-label={label}
      placeholder={label}
      autoComplete="off"
      spellCheck={false}
      dismiss={{ "aria-label": words("clearSearch") }}
      onChange={(_, { value }) => {
        onQuery(value);
      }}
      onKeyDown={onKeyDown}
    />
  );
}

const useStyles = makeStyles({ box: { maxWidth: "none" } });
