import Foundation
import PendulateCore
import PendulateLibrary
import Testing

/// Every run of the program in these tests is looked at by the schema that its result names; here is
/// what that rests on.
@Suite struct SchemaCommandTests {
  private let home: ProgramHome

  init() throws {
    home = try ProgramHome()
  }

  @Test func everySchemaIsPrintedByItsNameAndByThatOfItsForm() throws {
    let names = try home.run("schema").lines
    #expect(names == OutputSchemas.names)
    for name in names {
      let printed = try home.run("schema", name)
      #expect(printed.status == 0)
      #expect(try printed.object()["$id"] as? String == "urn:pendulate:\(name):1")
      #expect(printed.output == OutputSchemas.text(name))
    }
    #expect(try home.run("schema", "pendulate.trends/1").output == OutputSchemas.text("trends"))
    let wrong = try home.run("schema", "nothing")
    #expect(wrong.status == 64)
    #expect(wrong.messages.contains("trends"))
  }

  /// What the program's own words say of their form has a schema, and each schema is some result's.
  @Test func everyFormThatIsWrittenHasASchema() throws {
    var forms: Set<String> = []
    for file in try SourceFile.all(in: "Sources") where file.target == "pendulate" {
      for line in file.lines {
        for match in line.matches(of: #/\\"pendulate\.([a-z]+)/1\\"/#) {
          forms.insert(String(match.1))
        }
      }
    }
    forms.insert("journal")
    #expect(forms.union(["records"]) == Set(OutputSchemas.names))
    let page = try String(
      contentsOf: SourceFile.root.appending(
        path: "Sources/pendulate/Documentation.docc/Formats.md"), encoding: .utf8)
    for form in forms { #expect(page.contains("\n| `\(form)` |"), "\(form)") }
  }

  /// Each result of a journal with all there is in it; that it fits is looked at by `run`.
  @Test func everyResultFitsItsSchema() throws {
    try home.keepSessions(["2026-03-02T10:00:00.000Z", "2026-03-03T10:00:00.000+02:00"])
    _ = try home.run("glimmer", "add", "a warm cup", "-c", "touch")
    _ = try home.run(
      "checkin", "--distress", "3", "--presence", "here", "--words", "after the walk")
    let id = ProgramHome.sessionID(0).rawValue
    let results = [
      ["journal", "list", "--json"], ["journal", "show", id, "--json"],
      ["journal", "search", "stairs", "--json"], ["trends", "--json"],
      ["trends", "--json", "--hard"],
      ["glimmer", "list", "--json"], ["glimmer", "search", "cup", "--json"],
      ["glimmer", "helps", "--json"], ["glimmer", "today", "--json"],
      ["practice", "preview", "full", "--json"], ["config", "show", "--json"],
      ["doctor", "--json"], ["export"],
    ]
    for arguments in results {
      let run = try home.run(arguments)
      #expect(try run.object()["schema"] is String, "\(arguments)")
    }
  }

  @Test(arguments: [
    #"{"schema":"pendulate.checkin/1"}"#,
    #"{"schema":"pendulate.checkin/1","checkIn":{"id":"a","at":"today","kind":"open","regions":[]}}"#,
    #"{"schema":"pendulate.doctor/1","findings":[{"subject":"a","found":"b","mark":"fine"}]}"#,
    #"{"schema":"pendulate.doctor/1","findings":[],"more":1}"#,
    #"{"schema":"pendulate.doctor/1","findings":{}}"#,
    #"{"schema":"pendulate.search/1","matches":[{"kind":"session","id":"","texts":[1]}]}"#,
    #"{"schema":"pendulate.other/1"}"#,
  ])
  func whatDoesNotFitIsNamed(text: String) throws {
    #expect(try !JSONSchema.shipped.faults(in: text).isEmpty)
  }
}
