import {
  Button,
  Field,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Textarea,
} from "@fluentui/react-components";
import { useState } from "react";
import { readTeamTemplate, type TeamProblem, type TeamReading } from "../../template/team/readTeamTemplate";
import { MOST_BYTES, type TeamTemplate } from "../../template/team/TeamTemplate";
import { teamProblems } from "../../vocabulary/teamProblems";
import { BackButton } from "../parts/BackButton";
import { DropFiles } from "../parts/DropFiles";
import { PageFoot } from "../parts/PageFoot";
import { PageHeading } from "../parts/PageHeading";
import { usePageStyles, useTextStyles } from "../parts/styles";
import { useWords } from "../parts/useWords";
import { TeamProblems } from "./TeamProblems";

interface OpenTeamPageProps {
  onRead: (team: TeamTemplate) => void;
  onBack: () => void;
}

type Outcome = { file: string; problems: readonly TeamProblem[] | undefined };

/**
 * Takes a team template: as a file that is chosen or dropped, or as a text. All of it fits, or what does not is said.
 */
export function OpenTeamPage({ onRead, onBack }: OpenTeamPageProps): React.JSX.Element {
  const words = useWords();
  const text = useTextStyles();
  const page = usePageStyles();
  const styles = useStyles();
  const [pasted, setPasted] = useState("");
  const [outcome, setOutcome] = useState<Outcome>();

  const take = (file: string, reading: TeamReading): void => {
    if ("team" in reading) onRead(reading.team);
    else setOutcome({ file, problems: reading.problems });
  };
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setOutcome(undefined);
    try {
      take(file.name, file.size > MOST_BYTES ? TOO_LARGE : readTeamTemplate(await file.text()));
    } catch {
      setOutcome({ file: file.name, problems: undefined });
    }
  };

  return (
    <div className={page.page}>
      <main className={mergeClasses(page.main, page.entrance)}>
        <div className={page.head}>
          <PageHeading>{words("openTeam")}</PageHeading>
          <p className={mergeClasses(text.body, text.muted)}>{words("openTeamReason")}</p>
        </div>
        <DropFiles
          action={words("chooseFile")}
          hint={words("dropHere")}
          label={words("teamFile")}
          accept=".json,application/json"
          onFiles={([file]) => {
            void read(file);
          }}
        />
        {outcome?.problems && <TeamProblems file={outcome.file} problems={outcome.problems} />}
        {outcome && !outcome.problems && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{words("fileNotRead", { file: outcome.file })}</MessageBarBody>
          </MessageBar>
        )}
        <Field label={words("pasteText")}>
          <Textarea
            rows={4}
            value={pasted}
            spellCheck={false}
            onChange={(_, { value }) => {
              setPasted(value);
            }}
          />
        </Field>
        <Button
          className={styles.read}
          onClick={() => {
            setOutcome(undefined);
            take(words("pastedText"), readTeamTemplate(pasted));
          }}
        >
          {words("readText")}
        </Button>
      </main>
      <PageFoot>
        <BackButton onClick={onBack} />
      </PageFoot>
    </div>
  );
}

const TOO_LARGE: TeamReading = { problems: [{ place: "", reason: teamProblems.tooLarge(MOST_BYTES) }] };

const useStyles = makeStyles({ read: { alignSelf: "flex-start" } });
