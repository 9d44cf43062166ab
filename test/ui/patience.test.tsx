import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { startTransition, useState, type ReactElement } from "react";

/**
 * Says what was pressed once it was asked for and drawn, with so much to draw that React stops for breath in between.
 */
function Slow(): ReactElement {
  const [said, setSaid] = useState("");
  const press = async (): Promise<void> => {
    await Promise.resolve();
    startTransition(() => {
      setSaid("done");
    });
  };
  return (
    <>
      <button onClick={() => void press()}>Press</button>
      {said && Array.from({ length: 40 }, (_, i) => <Busy key={i} />)}
      <output>{said}</output>
    </>
  );
}

function Busy(): string {
  let sum = 0;
  for (let i = 0; i < 100_000; i++) sum += Math.sqrt(i);
  return sum.toFixed();
}

test("a press is over when what it led to is shown, on a machine as busy as can be", async () => {
  render(<Slow />);
  await userEvent.setup({ delay: null }).click(screen.getByRole("button"));
  expect(screen.getByRole("status").textContent).toBe("done");
});
