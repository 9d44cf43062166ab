import { useTextStyles } from "./styles";
import { useRested } from "./useRested";

/** Tells a screen reader, politely and once typing rests, what others see at once. */
export function Announcement({ children }: { children: string }): React.JSX.Element {
  const text = useTextStyles();
  return (
    <p role="status" className={text.hidden}>
      {useRested(children)}
    </p>
  );
}
