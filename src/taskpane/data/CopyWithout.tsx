import { Button, Checkbox, makeStyles, mergeClasses, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { ShieldPerson20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { OrderSheetOptions } from "../../orderSheets/orderSheets";
import { withoutCustomers } from "../../orderSheets/withoutCustomers";
import type { OrderTables } from "../../orders/tables/OrderTables";
import type { CatalogueState } from "../parts/catalogue";
import { ChoiceLabel } from "../parts/sheet/ChoiceLabel";
import { saveSheets, type Saving } from "../parts/sheet/saving";
import { useTextStyles } from "../parts/styles";
import { useHost } from "../parts/useHost";
import { orderSheetNames } from "../../vocabulary/orderSheetNames";
import { useLocale, useWords } from "../parts/useWords";

interface CopyWithoutProps {
  tables: OrderTables;
  options: OrderSheetOptions;
  catalogue: CatalogueState;
}

/** A file of the sheets for somebody who is not to know the customers. */
export function CopyWithout({ tables, options, catalogue }: CopyWithoutProps): React.JSX.Element | null {
  const words = useWords();
  const locale = useLocale();
  const host = useHost();
  const text = useTextStyles();
  const styles = useStyles();
  const [numbersCustomers, setNumbersCustomers] = useState(false);
  const [saving, setSaving] = useState<Saving>({ status: "idle" });
  const hasList = options.chosen.includes("customers");
  const held = options.chosen.filter((id) => numbersCustomers || id !== "customers");
  const isRunning = saving.status === "running";
  const save = async (): Promise<void> => {
    if (isRunning || catalogue.status !== "ready") return;
    setSaving({ status: "running" });
    const sheets = withoutCustomers(tables, options, { numbersCustomers });
    setSaving(await saveSheets(host, sheets, words("copyName"), options.locale, catalogue.entries));
  };
  if (held.length === 0 && !hasList) return null;
  return (
    <section className={styles.section}>
      <h2 className={mergeClasses(text.body, text.strong)}>{words("copyWithout")}</h2>
      <p className={mergeClasses(text.caption, text.muted)}>
        {words(numbersCustomers ? "copyHoldsNumbers" : "copyHolds", {
          names: held.map((id) => orderSheetNames[id][locale]).join(", ") || "–",
        })}
      </p>
      {hasList && (
        <Checkbox
          className={styles.check}
          checked={numbersCustomers}
          label={<ChoiceLabel sub={words("copyNumbersSub")}>{words("copyNumbers")}</ChoiceLabel>}
          onChange={(_, { checked }) => {
            setNumbersCustomers(checked === true);
            setSaving({ status: "idle" });
          }}
        />
      )}
      <Button
        icon={<ShieldPerson20Regular />}
        disabledFocusable={isRunning || held.length === 0}
        onClick={() => {
          if (held.length > 0) void save();
        }}
      >
        {words(isRunning ? "copyMaking" : host.savesFiles ? "copySave" : "copyOpen")}
      </Button>
      <p role="status" className={text.caption}>
        {saving.status === "handedOver" && words("copySaved", { file: saving.file })}
        {saving.status === "opened" && words("copyOpened")}
      </p>
      {(saving.status === "failed" || saving.status === "notOpened") && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{words("copyFailed")}</MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" },
  check: { marginLeft: "-8px" },
});
