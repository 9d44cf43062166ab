/** @jest-environment jsdom */
import { ManifestError, readManifest } from "../../../src/workbench/manifest/readManifest";

const ORIGIN = "http://localhost:3001";
const XML = `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <DisplayName DefaultValue="Value"><Override Locale="fr-FR" Value="Valeur" /></DisplayName>
  <IconUrl DefaultValue="https://localhost:3000/assets/icon-32.png" />
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts><Host xsi:type="Workbook">
      <AllFormFactors><ExtensionPoint xsi:type="CustomFunctions">
        <Script><SourceLocation resid="Script" /></Script>
        <Metadata><SourceLocation resid="Metadata" /></Metadata>
        <Namespace resid="Namespace" />
      </ExtensionPoint></AllFormFactors>
      <DesktopFormFactor><ExtensionPoint xsi:type="PrimaryCommandSurface"><Group>
        <Label resid="Group" />
        <Control xsi:type="Button" id="Open">
          <Label resid="Label" />
          <Supertip><Title resid="Label" /><Description resid="Tip" /></Supertip>
          <Icon><bt:Image size="16" resid="Icon16" /><bt:Image size="32" resid="Icon32" /></Icon>
          <Action xsi:type="ShowTaskpane"><SourceLocation resid="Pane" /></Action>
        </Control>
        <Control xsi:type="Button" id="Explain">
          <Label resid="Label" />
          <Supertip><Title resid="Label" /><Description resid="Tip" /></Supertip>
          <Icon><bt:Image size="16" resid="Icon16" /><bt:Image size="32" resid="Icon32" /></Icon>
          <Action xsi:type="ExecuteFunction"><FunctionName>explain</FunctionName></Action>
        </Control>
      </Group></ExtensionPoint>
      <ExtensionPoint xsi:type="ContextMenu"><OfficeMenu id="ContextMenuCell">
        <Control xsi:type="Button" id="ExplainCell">
          <Label resid="Cell" />
          <Supertip><Title resid="Cell" /><Description resid="Tip" /></Supertip>
          <Icon><bt:Image size="16" resid="Icon16" /><bt:Image size="32" resid="Icon32" /></Icon>
          <Action xsi:type="ExecuteFunction"><FunctionName>explain</FunctionName></Action>
        </Control>
      </OfficeMenu></ExtensionPoint></DesktopFormFactor>
    </Host></Hosts>
    <Resources>
      <bt:Images><bt:Image id="Icon16" DefaultValue="https://localhost:3000/i16.png" /><bt:Image id="Icon32" DefaultValue="https://localhost:3000/i32.png" /></bt:Images>
      <bt:Urls>
        <bt:Url id="Script" DefaultValue="https://localhost:3000/functions.js" />
        <bt:Url id="Metadata" DefaultValue="https://localhost:3000/functions.json"><bt:Override Locale="fr-FR" Value="https://localhost:3000/functions-fr.json" /></bt:Url>
        <bt:Url id="Pane" DefaultValue="https://localhost:3000/taskpane.html?v=1" />
      </bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Namespace" DefaultValue="CLV" />
        <bt:String id="Label" DefaultValue="Customer value"><bt:Override Locale="fr-FR" Value="Valeur client" /></bt:String>
        <bt:String id="Cell" DefaultValue="Explain this cell" />
      </bt:ShortStrings>
      <bt:LongStrings><bt:String id="Tip" DefaultValue="Opens the pane" /></bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>`;

test("an English page reads the default texts, at its own origin", () => {
  expect(readManifest(XML, "en-US", ORIGIN)).toEqual({
    displayName: "Value",
    icon: `${ORIGIN}/assets/icon-32.png`,
    pane: `${ORIGIN}/taskpane.html?v=1`,
    buttons: [
      { id: "Open", label: "Customer value", tip: "Opens the pane", icon: `${ORIGIN}/i32.png` },
      { id: "Explain", label: "Customer value", tip: "Opens the pane", icon: `${ORIGIN}/i32.png`, command: "explain" },
    ],
    cellMenu: [
      {
        id: "ExplainCell",
        label: "Explain this cell",
        tip: "Opens the pane",
        icon: `${ORIGIN}/i32.png`,
        command: "explain",
      },
    ],
    functions: { namespace: "CLV", metadata: `${ORIGIN}/functions.json` },
  });
});

test("a French page takes the overrides there are, and the default elsewhere", () => {
  const {
    displayName,
    buttons: [button],
    functions,
  } = readManifest(XML, "fr-FR", ORIGIN);
  expect([displayName, button?.label, button?.tip, functions.metadata]).toEqual([
    "Valeur",
    "Valeur client",
    "Opens the pane",
    `${ORIGIN}/functions-fr.json`,
  ]);
});

test("a namespace without its resource is refused by name", () => {
  expect(() =>
    readManifest(XML.replace('<bt:String id="Namespace" DefaultValue="CLV" />', ""), "en-US", ORIGIN),
  ).toThrow(new ManifestError('manifest.xml has no resource "Namespace".'));
});

test("a manifest that is not XML is refused", () => {
  expect(() => readManifest("<OfficeApp>", "en-US", ORIGIN)).toThrow(ManifestError);
});
