import { Button, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import {
  ArrowSync20Regular,
  Box20Regular,
  CalendarLtr20Regular,
  Channel20Regular,
  ChevronDown20Regular,
  CurrencyDollarEuro20Regular,
  Money20Regular,
  NumberSymbol20Regular,
  Person20Regular,
  Receipt20Regular,
  ShoppingBag20Regular,
  Status20Regular,
  Tag20Regular,
  TagPercent20Regular,
  TextNumberListLtr20Regular,
  VehicleTruckProfile20Regular,
} from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import type { OrderChoices } from "../../orders/prepare/OrderChoices";
import type { OrderReport } from "../../orders/prepare/OrderReport";
import type { OrderSample } from "../../orders/prepare/OrderSample";
import { orderRoles } from "../../vocabulary/orderRoles";
import { useTextStyles } from "../parts/styles";
import { tokens } from "../parts/theme";
import { useLocale, useWords } from "../parts/useWords";
import { FIRST_ROLES, lacking, OTHER_ROLES, titleOf, withColumn, type ShownRole } from "./columnChoices";
import { useReason } from "./useReason";

const ICONS: Readonly<Record<ShownRole, ReactNode>> = {
  customer: <Person20Regular />,
  date: <CalendarLtr20Regular />,
  amount: <Money20Regular />,
  order: <NumberSymbol20Regular />,
  segment: <Tag20Regular />,
  channel: <Channel20Regular />,
  quantity: <TextNumberListLtr20Regular />,
  unitPrice: <ShoppingBag20Regular />,
  status: <Status20Regular />,
  product: <Box20Regular />,
  currency: <CurrencyDollarEuro20Regular />,
  cost: <Receipt20Regular />,
  shipping: <VehicleTruckProfile20Regular />,
  discount: <TagPercent20Regular />,
  updated: <ArrowSync20Regular />,
};

interface ColumnRowsProps {
  sample: OrderSample;
  choices: OrderChoices;
  report: OrderReport | undefined;
  onChosen: (choices: OrderChoices) => void;
}

/** Which column holds what, why, and what else it might be. What was not found is behind a button. */
export function ColumnRows({ sample, choices, report, onChosen }: ColumnRowsProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const reason = useReason(sample, choices, report);
  const needed = lacking(choices);
  const others = OTHER_ROLES.filter((role) => showsAll || titleOf(choices, role) !== undefined);
  return (
    <section className={styles.section}>
      <h2 className={mergeClasses(text.body, text.strong)}>{words("columns")}</h2>
      <ul className={styles.list}>
        {[...FIRST_ROLES, ...others].map((role) => (
          <ColumnRow
            key={role}
            role={role}
            titles={sample.titles}
            title={titleOf(choices, role)}
            reason={reason(role, needed.includes(role))}
            isMissing={needed.includes(role)}
            onChosen={(title) => {
              onChosen(withColumn(choices, sample, role, title));
            }}
          />
        ))}
      </ul>
      {!showsAll && others.length < OTHER_ROLES.length && (
        <Button
          appearance="subtle"
          size="small"
          icon={<ChevronDown20Regular />}
          className={styles.more}
          onClick={() => {
            setShowsAll(true);
          }}
        >
          {words("moreColumns")}
        </Button>
      )}
    </section>
  );
}

interface ColumnRowProps {
  role: ShownRole;
  titles: readonly string[];
  title: string | undefined;
  reason: string;
  isMissing: boolean;
  onChosen: (title: string | undefined) => void;
}

function ColumnRow({ role, titles, title, reason, isMissing, onChosen }: ColumnRowProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const text = useTextStyles();
  const styles = useStyles();
  const { label } = orderRoles[role];
  return (
    <li className={styles.row}>
      <span className={styles.icon} aria-hidden>
        {ICONS[role]}
      </span>
      <span className={mergeClasses(text.body, styles.name)}>{label[locale]}</span>
      <Select
        size="small"
        aria-label={label[locale]}
        aria-describedby={`why-${role}`}
        className={styles.select}
        select={{ className: styles.select }}
        value={title ?? ""}
        onChange={(_, { value }) => {
          onChosen(value === "" ? undefined : value);
        }}
      >
        <option value="">{words("noColumn")}</option>
        {titles.map((one, i) => (
          <option key={i} value={one}>
            {one}
          </option>
        ))}
      </Select>
      <span
        id={`why-${role}`}
        className={mergeClasses(text.caption, isMissing ? styles.missing : text.muted, styles.why)}
      >
        {reason}
      </span>
    </li>
  );
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "4px" },
  list: { listStyle: "none", margin: 0, padding: 0 },
  row: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) minmax(0, 1.2fr)",
    alignItems: "center",
    columnGap: "12px",
    rowGap: "2px",
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { display: "flex", color: tokens.colorNeutralForeground2 },
  name: { minWidth: 0 },
  select: { minWidth: 0, width: "100%" },
  why: { gridColumn: "2 / -1" },
  missing: { color: tokens.colorFlagged },
  more: { alignSelf: "flex-start", marginLeft: "-8px" },
});
