import { Button, Tooltip } from "@fluentui/react-components";
import { useState } from "react";
import { onlyOnce } from "../parts/onlyOnce";

/** Goes on, and says beforehand why it will not. */
export function NextButton({ reason, children }: { reason: string | undefined; children: string }): React.JSX.Element {
  const [isTold, setIsTold] = useState(false);
  return (
    <Tooltip
      content={reason ?? ""}
      relationship="description"
      positioning="above-end"
      visible={isTold && reason !== undefined}
      onVisibleChange={(_, { visible }) => {
        setIsTold(visible);
      }}
    >
      <Button type="submit" appearance="primary" onClick={onlyOnce}>
        {children}
      </Button>
    </Tooltip>
  );
}
