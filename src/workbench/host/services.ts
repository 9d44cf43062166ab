import { ApiObject } from "./apiObject";

/** office.js announces here that it handles actions. */
class AddinInternalService extends ApiObject {
  readonly apiName = "AddinInternalService";
  NotifyActionHandlerReady(): void {}
}

/** The custom-functions runtime announces itself here; the workbench calls the functions directly. */
class CustomFunctionsService extends ApiObject {
  readonly apiName = "CustomFunctions";
  _SetOsfControlContainerReadyForCustomFunctions(): void {}
}

/** What office.js asks for by itself before the add-in does anything. */
export const services = (): Record<string, ApiObject> => ({
  "Microsoft.ExcelServices.CustomFunctions": new CustomFunctionsService(),
  "Microsoft.InternalService.AddinInternalService": new AddinInternalService(),
});
