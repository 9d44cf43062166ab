import { Button, Field, makeStyles, mergeClasses, Radio, RadioGroup, Spinner } from "@fluentui/react-components";
import { type Dispatch, type FormEvent, useMemo } from "react";
import type { TeamSheet } from "../../excel/teamSheets";
import type { AskingTemplate } from "../../template/Template";
import { BackButton } from "../parts/BackButton";
import type { CatalogueState } from "../parts/catalogue";
import { onlyOnce } from "../parts/onlyOnce";
import { PageFoot } from "../parts/PageFoot";
import { ChoiceLabel } from "../parts/sheet/ChoiceLabel";
import { nameProblem } from "../parts/sheet/nameProblem";
import { SaveActions } from "../parts/sheet/SaveActions";
import type { SheetChoices } from "../parts/sheet/sheetChoices";
import { SheetChoicesForm } from "../parts/sheet/SheetChoicesForm";
import { WhatIsWritten } from "../parts/sheet/WhatIsWritten";
import { writePlan } from "../parts/sheet/writing";
import { WritingFailed } from "../parts/sheet/WritingFailed";
import { usePageStyles } from "../parts/styles";
import { useHost } from "../parts/useHost";
import { useLocale, useWords } from "../parts/useWords";
import { chosenTeam, templatePlan, type StartFigures, type Gallery, type GalleryAction } from "./gallery";
import { NewSheet } from "./NewSheet";
import { OlderSheets } from "./OlderSheets";
import { TeamHead } from "./TeamHead";
import { TemplateHead } from "./TemplateHead";

interface SheetPageProps {
  template: AskingTemplate;
  gallery: Gallery;
  older: readonly TeamSheet[];
  catalogue: CatalogueState;
  inGallery: Dispatch<GalleryAction>;
  onBack: () => void;
  onLeave: () => void;
}

/** A template, how its worksheet is to be, and the writing of it. */
export function SheetPage({
  template,
  gallery,
  older,
  catalogue,
  inGallery,
  onBack,
  onLeave,
}: SheetPageProps): React.JSX.Element {
  const words = useWords();
  const locale = useLocale();
  const host = useHost();
  const page = usePageStyles();
  const styles = useStyles();
  const { figures, choices, team, writing } = gallery;
  const plan = useMemo(
    () => templatePlan(template, { figures, choices, team }, locale),
    [template, figures, choices, team, locale],
  );
  const shared = useMemo(
    () => ({ team: chosenTeam(template, { figures, choices, team }, locale), template, plan }),
    [template, figures, choices, team, plan, locale],
  );
  const isRunning = writing.status === "running";

  const create = async (): Promise<void> => {
    if (isRunning || nameProblem(plan.sheetName)) return;
    inGallery({ type: "writingStarted" });
    inGallery(await writePlan(host, plan));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void create();
  };
  const choose = (chosen: Partial<SheetChoices>): void => {
    inGallery({ type: "sheetChosen", choices: chosen });
  };
  const { entity } = template.example(locale);

  if (writing.status === "done")
    return (
      <NewSheet
        template={template}
        figures={team ? "example" : figures}
        sheetName={writing.sheetName}
        onAnother={() => {
          inGallery({ type: "reopened" });
        }}
        onLeave={onLeave}
      />
    );
  return (
    <form noValidate className={page.page} onSubmit={submit}>
      <main className={mergeClasses(page.main, page.entrance)}>
        {team ? <TeamHead template={template} team={team} /> : <TemplateHead template={template} />}
        {team && older.length > 0 && <OlderSheets team={team} sheets={older} />}
        {!team && (
          <Field label={words("figures")}>
            <RadioGroup
              value={figures}
              className={styles.radios}
              onChange={(_, { value }) => {
                inGallery({ type: "figuresChosen", figures: value as StartFigures });
              }}
            >
              <Radio
                value="example"
                label={
                  <ChoiceLabel sub={words("figuresExampleSub", { entity: typeof entity === "string" ? entity : "" })}>
                    {words("figuresExample")}
                  </ChoiceLabel>
                }
              />
              <Radio
                value="none"
                label={<ChoiceLabel sub={words("figuresNoneSub")}>{words("figuresNone")}</ChoiceLabel>}
              />
            </RadioGroup>
          </Field>
        )}
        <SheetChoicesForm choices={choices} sheetName={choices.name ?? plan.sheetName} onChosen={choose} />
        <WhatIsWritten plan={plan} />
        {!nameProblem(plan.sheetName) && <SaveActions shared={shared} catalogue={catalogue} />}
        {writing.status === "failed" && (
          <WritingFailed
            reason={writing.reason}
            code={writing.code}
            onRetry={() => {
              void create();
            }}
          />
        )}
      </main>
      <PageFoot>
        <BackButton isDisabled={isRunning} onClick={onBack} />
        <Button
          type="submit"
          appearance="primary"
          onClick={onlyOnce}
          disabledFocusable={isRunning}
          {...(isRunning ? { icon: <Spinner size="extra-tiny" /> } : {})}
        >
          {words(isRunning ? "creatingSheet" : "createSheet")}
        </Button>
      </PageFoot>
    </form>
  );
}

const useStyles = makeStyles({ radios: { marginLeft: "-8px" } });
