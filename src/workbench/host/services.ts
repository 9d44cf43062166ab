import { ApiObject } from "./apiObject";

/** What the page around the pane does when the add-in asks. */
export interface PaneControl {
  show(visible: boolean): void;
}

/** office.js announces here that it handles actions. */
class AddinInternalService extends ApiObject {
  readonly apiName = "AddinInternalService";
  NotifyActionHandlerReady(): void {}
}

/** Office.addin.showAsTaskpane() and hide(). */
class AppRuntimeService extends ApiObject {
  readonly apiName = "AppRuntimeService";
  constructor(private readonly pane: PaneControl) {
    super();
  }
  SetAppRuntimeState(state: string): void {
    this.pane.show(state === "Visible");
  }
}

/** The custom-functions runtime announces itself here; the workbench calls the functions directly. */
class CustomFunctionsService extends ApiObject {
  readonly apiName = "CustomFunctions";
  _SetOsfControlContainerReadyForCustomFunctions(): void {}
}

/** What office.js asks for by itself before the add-in does anything, and what it asks of the pane. */
export const services = (pane: PaneControl): Record<string, ApiObject> => ({
  "Microsoft.ExcelServices.CustomFunctions": new CustomFunctionsService(),
  "Microsoft.InternalService.AddinInternalService": new AddinInternalService(),
  "Microsoft.AppRuntime.AppRuntimeService": new AppRuntimeService(pane),
});
