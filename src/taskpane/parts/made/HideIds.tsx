import { makeStyles, Switch } from "@fluentui/react-components";
import { addTexts } from "../../../vocabulary/ui";
import { creationTexts } from "../../../vocabulary/ui/creationTexts";
import { ChoiceLabel } from "../sheet/ChoiceLabel";
import { useWords } from "../useWords";

addTexts(creationTexts);

interface HideIdsProps {
  isHidden: boolean;
  onHidden: (isHidden: boolean) => void;
}

/** Whether numbers stand in place of the ids of customers. */
export function HideIds({ isHidden, onHidden }: HideIdsProps): React.JSX.Element {
  const words = useWords();
  return (
    <Switch
      checked={isHidden}
      label={<ChoiceLabel sub={words("hideIdsSub")}>{words("hideIds")}</ChoiceLabel>}
      className={useStyles().switch}
      onChange={(_, { checked }) => {
        onHidden(checked);
      }}
    />
  );
}

const useStyles = makeStyles({ switch: { marginLeft: "-8px", alignItems: "flex-start" } });
