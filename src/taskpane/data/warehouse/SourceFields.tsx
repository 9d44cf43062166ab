import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useId } from "react";
import type { TimeKind } from "../../../orders/warehouse/Dialect";
import { dialects, type DialectId } from "../../../orders/warehouse/dialects";
import { orderRoles } from "../../../vocabulary/orderRoles";
import { DayInput } from "../../parts/DayInput";
import { tokens } from "../../parts/theme";
import { useLocale, useWords } from "../../parts/useWords";
import { DIALECTS_BY_NAME, zoneOf, type WarehouseForm } from "./warehouseForm";

export interface WarehouseFieldsProps {
  form: WarehouseForm;
  onForm: (changes: Partial<WarehouseForm>) => void;
}

const COLUMNS = ["customer", "date", "amount"] as const;
const TRIED = { run: "triedRun", parsed: "triedParsed" } as const;

/** Which database, and where in it the orders are. */
export function SourceFields({ form, onForm }: WarehouseFieldsProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      <Field label={words("dialect")} hint={words(TRIED[dialects[form.dialect].tried])}>
        <Select
          className={styles.select}
          select={{ className: styles.select }}
          value={form.dialect}
          onChange={(_, { value }) => {
            // a zone has another name there
            onForm({ dialect: value as DialectId, zone: undefined });
          }}
        >
          {DIALECTS_BY_NAME.map((id) => (
            <option key={id} value={id}>
              {dialects[id].name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words("countUntil")} hint={words("warehouseUntilHint")}>
        <DayInput day={form.until} onDay={(until) => onForm({ until })} />
      </Field>
      <Field
        label={words("warehouseTable")}
        hint={form.dialect === "snowflake" ? words("snowflakeCapitals") : words("warehouseTableHint")}
      >
        <Name value={form.table} onTyped={(table) => onForm({ table })} />
      </Field>
      <div className={styles.columns}>
        {COLUMNS.map((column) => (
          <Field
            key={column}
            className={styles.column}
            orientation="horizontal"
            size="small"
            label={orderRoles[column].label[locale]}
          >
            <Name value={form[column]} onTyped={(name) => onForm({ [column]: name })} />
          </Field>
        ))}
      </div>
      <TimeFields form={form} onForm={onForm} />
    </div>
  );
}

const TIMES = [
  ["local", "timesLocal"],
  ["utc", "timesUtc"],
  ["moment", "timesMoment"],
] as const satisfies readonly (readonly [TimeKind, string])[];

/** What the dates are, and whose days. */
function TimeFields({ form, onForm }: WarehouseFieldsProps): React.JSX.Element {
  const words = useWords();
  const styles = useStyles();
  const zones = useId();
  const { name, zone } = dialects[form.dialect];
  const isWindows = form.dialect === "sqlserver";
  return (
    <>
      <Field label={words("timesAre")}>
        <Select
          className={styles.select}
          select={{ className: styles.select }}
          value={form.times}
          onChange={(_, { value }) => {
            onForm({ times: value as TimeKind });
          }}
        >
          {TIMES.map(([id, said]) => (
            <option key={id} value={id}>
              {words(said)}
            </option>
          ))}
        </Select>
      </Field>
      {form.times !== "local" && (
        <Field
          label={words("timeZone")}
          hint={`${words("timeZoneHint", { name, zone })}${form.dialect === "mariadb" ? ` ${words("mariadbZones")}` : ""}`}
        >
          <Name
            value={zoneOf(form)}
            list={isWindows ? undefined : zones}
            onTyped={(typed) => {
              onForm({ zone: typed });
            }}
          />
        </Field>
      )}
      {!isWindows && (
        <datalist id={zones}>
          {Intl.supportedValuesOf("timeZone").map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </>
  );
}

interface NameProps {
  value: string;
  list?: string | undefined;
  onTyped: (value: string) => void;
}

/** A name of the database, which no browser corrects. */
function Name({ value, list, onTyped, ...field }: NameProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <Input
      {...field}
      className={styles.select}
      input={{ className: styles.typed, spellCheck: false, autoCapitalize: "off", autoComplete: "off", list }}
      value={value}
      onChange={(_, data) => {
        onTyped(data.value);
      }}
    />
  );
}

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "12px" },
  // else as wide as its longest option
  select: { minWidth: 0, width: "100%" },
  typed: { minWidth: 0, width: "100%", fontWeight: tokens.fontWeightSemibold, color: tokens.colorInput },
  columns: { display: "flex", flexDirection: "column", gap: "4px" },
  column: { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 2fr)" },
});
