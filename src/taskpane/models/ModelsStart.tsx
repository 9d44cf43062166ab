import { Button, Field, makeStyles, mergeClasses, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { ArrowSync20Regular, DocumentSearch20Regular } from "@fluentui/react-icons";
import { halfway } from "../../orders/models/halfway";
import { dayFigures } from "../../vocabulary/dayFigures";
import { DayInput } from "../parts/DayInput";
import type { CustomersList } from "../parts/lists/reducedList";
import { ListRow } from "../parts/ListRow";
import type { OrdersAtHand } from "../parts/ordersAtHand";
import { PageFoot } from "../parts/PageFoot";
import { PageHeading } from "../parts/PageHeading";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { useCounts } from "../parts/useCounts";
import { useLocale, useWords } from "../parts/useWords";
import { isBetween, isTooShort } from "./dividedAt";
import { ListsFound } from "./ListsFound";
import { weekRange } from "../../orders/models/weekRange";

interface ModelsStartProps {
  /** Why it is back here. */
  notice: string | undefined;
  orders: OrdersAtHand | "none" | "notReady";
  /** As the user said it. */
  split: number | undefined;
  /** NaN for what is no day. */
  onSplit: (day: number) => void;
  onOrders: () => void;
  onList: (list: CustomersList) => void;
  onSubscriptions: () => void;
  onCompare: (orders: OrdersAtHand, split: number) => void;
}

/** What models are fitted to, and until when. */
export function ModelsStart({
  notice,
  orders,
  split,
  onSplit,
  onOrders,
  onList,
  onSubscriptions,
  onCompare,
}: ModelsStartProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const page = usePageStyles();
  const styles = useStyles();
  const day = split ?? (typeof orders === "object" ? halfway(orders.firstDay, orders.until) : undefined);
  const isInside = typeof orders === "object" && day !== undefined && isBetween(day, orders);
  return (
    <div className={page.page}>
      <main className={mergeClasses(page.main, page.entrance)}>
        <div className={page.head}>
          <PageHeading>{words("modelsQuestion")}</PageHeading>
          <p className={mergeClasses(text.body, text.muted)}>{words("modelsReason")}</p>
        </div>
        {notice !== undefined && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{notice}</MessageBarBody>
          </MessageBar>
        )}
        {orders === "notReady" && <p className={text.body}>{words("ordersWait")}</p>}
        {typeof orders === "object" && <AtHand orders={orders} day={day} isInside={isInside} onSplit={onSplit} />}
        <ul className={styles.list}>
          {typeof orders !== "object" && (
            <ListRow
              icon={<DocumentSearch20Regular />}
              title={words("ordersFirst")}
              sub={words("ordersFirstSub")}
              onClick={onOrders}
            />
          )}
          <ListRow
            icon={<ArrowSync20Regular />}
            title={words("subscriptions")}
            sub={words("subscriptionsSub")}
            onClick={onSubscriptions}
          />
        </ul>
        <ListsFound onList={onList} />
      </main>
      {typeof orders === "object" && !isTooShort(orders) && (
        <PageFoot>
          <span />
          <Button
            appearance="primary"
            disabledFocusable={!isInside}
            onClick={() => {
              if (isInside) onCompare(orders, day);
            }}
          >
            {words("compareModels")}
          </Button>
        </PageFoot>
      )}
    </div>
  );
}

interface AtHandProps {
  orders: OrdersAtHand;
  day: number | undefined;
  isInside: boolean;
  /** NaN for what is no day. */
  onSplit: (day: number) => void;
}

function AtHand({ orders, day, isInside, onSplit }: AtHandProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const count = useCounts();
  const text = useTextStyles();
  const page = usePageStyles();
  const { name, customers, firstDay, until } = orders;
  const weeksOf = ({ split, last }: ReturnType<typeof weekRange>) => ({
    weeks: count(split),
    left: count(last - split),
  });
  return (
    <>
      <section className={page.block}>
        <h2 className={mergeClasses(text.body, text.strong)}>{words("ordersOfData")}</h2>
        <p className={text.secondary}>
          {words("ordersUntil", { name, count: count(customers), day: dayFigures(until, locale) })}
        </p>
      </section>
      {isTooShort(orders) ? (
        <p className={text.body}>{words("shortHistory", { days: count(until - firstDay + 1) })}</p>
      ) : (
        <Field
          label={words("fittedUntil")}
          hint={
            isInside && day !== undefined
              ? words("fittedUntilHint", weeksOf(weekRange({ firstDay, until, split: day })))
              : null
          }
          validationState={isInside ? "none" : "error"}
          validationMessage={
            isInside
              ? null
              : words("splitOutside", { from: dayFigures(firstDay, locale), to: dayFigures(until - 1, locale) })
          }
        >
          <DayInput
            day={Number.isNaN(day) ? undefined : day}
            onDay={(chosen) => {
              onSplit(chosen ?? NaN);
            }}
          />
        </Field>
      )}
    </>
  );
}

const useStyles = makeStyles({ list: { listStyle: "none", margin: 0, padding: 0 } });
