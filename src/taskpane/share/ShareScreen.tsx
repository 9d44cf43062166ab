import {
  Button,
  Field,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Switch,
} from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { NotRead } from "../../excel/readSheet";
import { asSheetName } from "../../excel/sheetName";
import type { SheetReading } from "../../template/team/sheetAnswers";
import { templateFor, teamPlan } from "../../template/team/teamPlan";
import type { TeamTemplate } from "../../template/team/TeamTemplate";
import { addTexts } from "../../vocabulary/ui";
import { sheetTexts } from "../../vocabulary/ui/sheetTexts";
import { shareTexts } from "../../vocabulary/ui/shareTexts";
import type { CatalogueState } from "../parts/catalogue";
import { FlowBar } from "../parts/FlowBar";
import { PageHeading } from "../parts/PageHeading";
import { RowsSkeleton } from "../parts/RowsSkeleton";
import { SaveActions } from "../parts/sheet/SaveActions";
import type { Shared } from "../parts/sheet/saving";
import { TeamSummary } from "../parts/sheet/TeamSummary";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { useHost } from "../parts/useHost";
import { useWords } from "../parts/useWords";
import { LeftOutList } from "../parts/sheet/LeftOutList";
import type { SharedSheet } from "./SharedSheet";

addTexts(sheetTexts);
addTexts(shareTexts);

type Read = SheetReading | NotRead | "failed" | undefined;
const SENTENCES = { gone: "sheetGone", notOurs: "sheetNotOurs", failed: "sheetNotRead" } as const;

interface ShareScreenProps {
  shared: SharedSheet | undefined;
  catalogue: CatalogueState;
  onLeave: () => void;
}

/** A worksheet of the workbook, read back, and how it can leave it: as a workbook of its own, or as a team template. */
export function ShareScreen({ shared, catalogue, onLeave }: ShareScreenProps): React.JSX.Element {
  const words = useWords();
  const host = useHost();
  const page = usePageStyles();
  const [attempt, setAttempt] = useState(1);
  const [read, setRead] = useState<Read>();
  const { id, name } = shared ?? { id: "", name: "" };

  useEffect(() => {
    let isCurrent = true;
    host.readSheet(id).then(
      (found) => {
        if (isCurrent) setRead(found);
      },
      () => {
        if (isCurrent) setRead("failed");
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [host, id, attempt]);

  return (
    <>
      <FlowBar title={words("share")} onLeave={onLeave} />
      <main className={page.main}>
        <PageHeading>{words("shareTitle", { name })}</PageHeading>
        {read === undefined && <RowsSkeleton label={words("readingSheet")} />}
        {typeof read === "string" && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{words(SENTENCES[read], { name })}</MessageBarBody>
            {read === "failed" && (
              <MessageBarActions>
                <Button
                  onClick={() => {
                    setRead(undefined);
                    setAttempt(attempt + 1);
                  }}
                >
                  {words("tryAgain")}
                </Button>
              </MessageBarActions>
            )}
          </MessageBar>
        )}
        {typeof read === "object" && <ReadSheet reading={read} sheetId={id} catalogue={catalogue} />}
      </main>
    </>
  );
}

interface ReadSheetProps {
  reading: SheetReading;
  sheetId: string;
  catalogue: CatalogueState;
}

function ReadSheet({ reading: { team, formulas, leftOut }, sheetId, catalogue }: ReadSheetProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const [isLocked, setLocked] = useState(team.lock === true);
  const shared = useMemo(() => {
    const chosen = { ...team };
    if (isLocked) chosen.lock = true;
    else delete chosen.lock;
    return sharedOf(chosen);
  }, [team, isLocked]);
  return (
    <>
      <TeamSummary title={words("isSaved")} team={team}>
        {formulas > 0 && (
          <p className={mergeClasses(text.caption, text.muted)}>
            {words(formulas === 1 ? "oneFormula" : "manyFormulas", { count: String(formulas) })}
          </p>
        )}
      </TeamSummary>
      <Field hint={words("lockSheetsSub")}>
        <Switch
          label={words("lockSheets")}
          checked={isLocked}
          onChange={(_, { checked }) => {
            setLocked(checked);
          }}
        />
      </Field>
      {leftOut.length > 0 && <LeftOutList leftOut={leftOut} sheetId={sheetId} />}
      <SaveActions isPrimary shared={shared} catalogue={catalogue} />
    </>
  );
}

const sharedOf = (team: TeamTemplate): Shared => ({
  team,
  template: templateFor(team),
  plan: teamPlan(team, team.language, {
    sheetName: asSheetName(team.name),
    currency: team.currency,
    spelling: team.formulas,
  }),
});
