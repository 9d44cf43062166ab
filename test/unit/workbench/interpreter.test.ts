import { ApiObject } from "../../../src/workbench/host/apiObject";
import { Interpreter } from "../../../src/workbench/host/interpreter";
import { services } from "../../../src/workbench/host/services";
import type { Turn } from "../../../src/workbench/host/turn";
import { ActionType, PathType, type Action, type Batch, type ObjectPath } from "../../../src/workbench/host/wire";

const ROOT: ObjectPath = { ObjectPathType: PathType.Global, Name: "" };
const action = (
  Id: number,
  type: keyof typeof ActionType,
  ObjectPathId: number,
  Name = "",
  more: Partial<Action> = {},
): Action => ({ Id, ActionType: ActionType[type], ObjectPathId, Name, ...more });

const settled = () => Promise.resolve();
const run = (root: ApiObject, batch: Batch, settle = settled) =>
  new Interpreter(root, services({ show: () => undefined }), settle).process(batch);

class EmptyWorkbook extends ApiObject {
  readonly apiName = "Workbook";
}

class Sheet extends ApiObject {
  readonly apiName = "Worksheet";
  override readonly scalars = ["Name"];
  override readonly computed = ["Total"];
  private title = "Company A";
  get Name() {
    return this.title;
  }
  set Name(title: string) {
    this.title = title;
  }
  get Total() {
    return 25;
  }
  GetSelf() {
    return this;
  }
}

describe("the empty workbook", () => {
  test.each<[string, Batch]>([
    [
      "Workbook.worksheets",
      {
        Actions: [action(1, "Instantiate", 1), action(2, "Instantiate", 2)],
        ObjectPaths: { 1: ROOT, 2: { ObjectPathType: PathType.Property, Name: "Worksheets", ParentObjectPathId: 1 } },
      },
    ],
    [
      "Workbook.getSelectedRange",
      {
        Actions: [action(1, "Instantiate", 2)],
        ObjectPaths: {
          1: ROOT,
          2: { ObjectPathType: PathType.Method, Name: "GetSelectedRange", ParentObjectPathId: 1 },
        },
      },
    ],
    [
      "Workbook.name",
      { Actions: [action(1, "Query", 1, "", { QueryInfo: { Select: ["name"] } })], ObjectPaths: { 1: ROOT } },
    ],
    [
      "Workbook.usePrecisionAsDisplayed",
      {
        Actions: [action(1, "SetProperty", 1, "UsePrecisionAsDisplayed", { ArgumentInfo: { Arguments: [true] } })],
        ObjectPaths: { 1: ROOT },
      },
    ],
  ])("answers ApiNotFound for %s, by name", async (location, batch) => {
    const { Error: error } = await run(new EmptyWorkbook(), batch);
    expect(error).toMatchObject({
      Code: "ApiNotFound",
      Location: location,
      Message: `The workbench does not implement ${location}.`,
    });
  });

  test("has the services office.js calls by itself, and names the others", async () => {
    const call = (service: string): Batch => ({
      Actions: [action(1, "Instantiate", 1), action(2, "Method", 1, "NotifyActionHandlerReady")],
      ObjectPaths: { 1: { ObjectPathType: PathType.NewObject, Name: service } },
    });
    expect(
      (await run(new EmptyWorkbook(), call("Microsoft.InternalService.AddinInternalService"))).Error,
    ).toBeUndefined();
    expect((await run(new EmptyWorkbook(), call("Microsoft.Other"))).Error).toMatchObject({
      Code: "ApiNotFound",
      Location: "Microsoft.Other",
    });
  });
});

test("a property is set, read back and loaded by default", async () => {
  const answer = await run(new Sheet(), {
    Actions: [
      action(1, "SetProperty", 1, "Name", { ArgumentInfo: { Arguments: ["B"] } }),
      action(2, "Query", 2, "", { QueryInfo: { Select: ["*"] } }),
      action(3, "Trace", 0),
    ],
    ObjectPaths: { 1: ROOT, 2: { ObjectPathType: PathType.Method, Name: "GetSelf", ParentObjectPathId: 1 } },
  });
  expect(answer).toEqual({
    Results: [
      { ActionId: 2, Value: { Name: "B" } },
      { ActionId: 3, Value: null },
    ],
    TraceIds: [3],
  });
});

test("what was done before a failing action is answered", async () => {
  const answer = await run(new Sheet(), {
    Actions: [
      action(1, "Query", 1, "", { QueryInfo: { Select: ["Name"] } }),
      action(2, "Method", 1, "Protect"),
      action(3, "Trace", 0),
    ],
    ObjectPaths: { 1: ROOT },
  });
  expect(answer.Results).toEqual([{ ActionId: 1, Value: { Name: "Company A" } }]);
  expect(answer.TraceIds).toEqual([]);
  expect(answer.Error).toMatchObject({ Code: "ApiNotFound", Location: "Worksheet.protect", ActionIndex: 1 });
});

test("only a calculated member waits for the calculation", async () => {
  const settle = jest.fn(settled);
  const read = (name: string): Batch => ({
    Actions: [action(1, "Query", 1, "", { QueryInfo: { Select: [name] } })],
    ObjectPaths: { 1: ROOT },
  });
  await run(new Sheet(), read("name"), settle);
  expect(settle).not.toHaveBeenCalled();
  await run(new Sheet(), read("total"), settle);
  expect(settle).toHaveBeenCalledTimes(1);
});

test("a kept object is known by its reference until it is removed", async () => {
  const interpreter = new Interpreter(new Sheet(), services({ show: () => undefined }), settled);
  const first = await interpreter.process({
    Actions: [action(1, "Instantiate", 1), action(2, "Method", 1, "_KeepReference")],
    ObjectPaths: { 1: ROOT },
  });
  const { _ReferenceId: id } = first.Results[0]?.Value as { _ReferenceId: string };
  const again: Batch = {
    Actions: [action(1, "Query", 1, "", { QueryInfo: { Select: ["Name"] } })],
    ObjectPaths: { 1: { ObjectPathType: PathType.Reference, Name: id } },
  };
  expect((await interpreter.process(again)).Results[0]?.Value).toEqual({ _ReferenceId: id, Name: "Company A" });
  await interpreter.process({
    Actions: [action(1, "Method", 0, "_RemoveReference", { ArgumentInfo: { Arguments: [id] } })],
    ObjectPaths: {},
  });
  expect((await interpreter.process(again)).Error).toMatchObject({ Code: "InvalidReference" });
});

test("the actions of a batch have one turn, and what they set is there before anything is waited for", async () => {
  const said: string[] = [];
  const turn: Turn = {
    act: (act) => {
      said.push("act");
      return act();
    },
    flush: () => void said.push("flush"),
  };
  const newTurn = jest.fn(() => turn);
  const interpreter = new Interpreter(
    new Sheet(),
    services({ show: () => undefined }),
    () => {
      said.push("settle");
      return Promise.resolve();
    },
    newTurn,
  );
  await interpreter.process({
    Actions: [
      action(1, "SetProperty", 1, "Name", { ArgumentInfo: { Arguments: ["B"] } }),
      action(2, "Query", 1, "", { QueryInfo: { Select: ["Total"] } }),
    ],
    ObjectPaths: { 1: ROOT },
  });
  expect(newTurn).toHaveBeenCalledTimes(1);
  expect(said).toEqual(["act", "act", "flush", "settle", "flush"]);
});

test("what was set before a failing action is there", async () => {
  const flush = jest.fn();
  const interpreter = new Interpreter(new Sheet(), services({ show: () => undefined }), settled, () => ({
    act: (act) => act(),
    flush,
  }));
  await interpreter.process({
    Actions: [action(1, "Method", 1, "Protect"), action(2, "Trace", 0)],
    ObjectPaths: { 1: ROOT },
  });
  expect(flush).toHaveBeenCalledTimes(1);
});
