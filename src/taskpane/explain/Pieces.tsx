import type { Piece } from "../../explain/typeset";
import { ArgumentText } from "../parts/formula/ArgumentText";

/** A formula or what was worked out, its arguments in their colours. */
export function Pieces({ pieces }: { pieces: readonly Piece[] }): React.JSX.Element {
  return (
    <>
      {pieces.map((piece, index) => (
        <OnePiece key={index} piece={piece} />
      ))}
    </>
  );
}

function OnePiece({ piece: { text, argument, raised } }: { piece: Piece }): React.ReactNode {
  const shown = argument === undefined ? breakable(text) : <ArgumentText argument={argument}>{text}</ArgumentText>;
  return raised ? <sup>{shown}</sup> : shown;
}

/** A line may end after a separator. */
const breakable = (text: string): React.ReactNode =>
  text.split(/(?<=[;,])(?! )/).flatMap((part, index) => (index ? [<wbr key={index} />, part] : [part]));
