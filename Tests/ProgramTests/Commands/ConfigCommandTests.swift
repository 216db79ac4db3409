import Foundation
@testable import PendulateLibrary
import TerminalGrid
import Testing

@Suite struct ConfigCommandTests {
  private let home: ProgramHome

  /// Where the program looks in that home.
  private var path: String { home.path(".config/pendulate/config.yaml") }

  init() throws {
    home = try ProgramHome()
  }

  private func set(_ text: String) throws {
    try home.write(text, to: ".config/pendulate/config.yaml")
  }

  /// Runs the program with variables of its own; what it writes to either end comes back together.
  private func run(_ arguments: [String], with variables: [String: String]) throws -> (
    text: String, status: Int32
  ) {
    let process = Process()
    process.executableURL = ProgramHome.program
    process.arguments = arguments
    process.environment = [
      "XDG_DATA_HOME": home.folder.path, "HOME": home.folder.path, "TERM": "dumb",
      "LC_ALL": "C.UTF-8",
    ].merging(variables) { $1 }
    let file = try home.write("", to: "run/\(UUID().uuidString)")
    let handle = try FileHandle(forWritingTo: URL(filePath: file))
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = handle
    process.standardError = handle
    try process.run()
    process.waitUntilExit()
    return (
      try String(contentsOf: URL(filePath: file), encoding: .utf8), process.terminationStatus
    )
  }

  private func mode(_ path: String) throws -> Int {
    let facts = try FileManager.default.attributesOfItem(atPath: path)
    return (facts[.posixPermissions] as? NSNumber)?.intValue ?? -1
  }

  /// The settings know nothing of the terminal, so they name its words once more.
  @Test func themesAndGlyphsAreTheTerminalsOwn() {
    #expect(Setting.byKey[.theme]?.kind == .choice(Theme.allCases.map(\.rawValue)))
    #expect(Setting.byKey[.glyphs]?.kind == .choice(GlyphSet.allCases.map(\.rawValue)))
  }

  @Test func pathPrintsThePathAndNothingElse() throws {
    let run = try home.run("config", "path")
    #expect(run.status == 0 && run.messages.isEmpty)
    #expect(run.output == "\(path)\n")
    #expect(!FileManager.default.fileExists(atPath: home.path(".config")))
    #expect(
      try self.run(["config", "path"], with: ["XDG_CONFIG_HOME": "/c"]).text
        == "/c/pendulate/config.yaml\n")
    #expect(
      try self.run(["config", "path"], with: ["PENDULATE_CONFIG": "x.yaml"]).text
        == "x.yaml\n")
  }

  @Test func initWritesAFileForItsOwnerAloneAndNeverTwice() throws {
    let first = try home.run("config", "init")
    #expect(first.status == 0)
    #expect(first.output == "Written to \(path).\n")
    #expect(try mode(path) == 0o600)
    #expect(try mode(home.path(".config/pendulate")) == 0o700)
    #expect(try home.run("config", "check").output == "No fault in \(path).\n")
    try set("aim: 1\n")
    let second = try home.run("config", "init")
    #expect(second.status == 73)
    #expect(second.messages.hasPrefix("pendulate: There is a file \"\(path)\" already.\n"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "aim: 1\n")
    let folder = try FileManager.default.contentsOfDirectory(atPath: home.path(".config/pendulate"))
    #expect(folder == ["config.yaml"])
  }

  @Test func initWhereNoFolderCanBeMadeSaysSo() throws {
    try home.write("a file", to: ".config")
    let run = try home.run("config", "init")
    #expect(run.status == 73)
    #expect(run.messages.hasPrefix("pendulate: The folder \"\(home.path(".config/pendulate"))\" "))
  }

  @Test func checkTellsEveryFault() throws {
    try set("minute: 5\naim: 9\nbreath: sofft\npractice: full\n")
    let run = try home.run("config", "check")
    #expect(run.status == 65)
    #expect(
      run.lines == [
        "\(path):1:1: A file of settings has no key 'minute'. Perhaps 'minutes' was meant.",
        "\(path):2:6: aim is 9, which is more than 4. Give a whole number from 1 to 4.",
        "\(path):3:9: There is no breath pattern 'sofft'. Perhaps 'soft' was meant.",
      ])
  }

  @Test func checkLooksAtTheEnvironmentWhereNoFileIsNamed() throws {
    let variables = ["PENDULATE_AIM": "9", "PENDULATE_MINUTE": "5"]
    let run = try run(["config", "check"], with: variables)
    #expect(run.status == 65)
    #expect(run.text.split(separator: "\n").count == 2)
    let file = try home.write("aim: 2\n", to: "other.yaml")
    let other = try self.run(["config", "check", file], with: variables)
    #expect(other.status == 0 && other.text == "No fault in \(file).\n")
  }

  @Test func checkOfNothing() throws {
    let run = try home.run("config", "check")
    #expect(run.status == 0)
    #expect(run.output == "There is no file \(path), and none is needed.\n")
    #expect(try home.run("config", "check", home.path("none.yaml")).status == 66)
    let named = try self.run(["config", "check"], with: ["PENDULATE_CONFIG": "/none.yaml"])
    #expect(named.status == 65 && named.text.hasPrefix("/none.yaml: There is no such file."))
    #expect(try self.run(["config", "check"], with: ["PENDULATE_CONFIG": "/dev/null"]).status == 0)
    let folder = try home.run("config", "check", home.folder.path)
    #expect(folder.status == 65 && folder.output.contains("This is not a plain file."))
  }

  @Test func showTellsEachValueAndWhereItComesFrom() throws {
    try set("# mine\nminutes: 7\nbell: on\naim: 9\n")
    let run = try run(["config", "show"], with: ["PENDULATE_MINUTES": "8"])
    #expect(run.status == 0)
    let rows = run.text.split(separator: "\n").map(String.init)
    #expect(rows.first?.hasPrefix("\(path):4:6: aim is 9") == true)
    #expect(rows.contains("face                 drawn    default"))
    #expect(rows.contains("minutes              8        environment PENDULATE_MINUTES"))
    #expect(rows.contains("bell                 on       file, line 3"))
    #expect(rows.contains("aim                  -        default"))
    #expect(rows.contains("states.mixed         -        default"))
    #expect(!FileManager.default.fileExists(atPath: home.data.path))
  }

  @Test func showAsJSONKeepsTheKindsOfItsValues() throws {
    try set("safetyRatio: 4.5\nbell: on\nbreath: off\n")
    let run = try home.run("config", "show", "--json")
    let object = try run.object()
    #expect(object["schema"] as? String == "pendulate.config/1")
    #expect(object["path"] as? String == path)
    let rows = try #require(object["settings"] as? [[String: Any]])
    func row(_ key: String) -> [String: Any] { rows.first { $0["key"] as? String == key } ?? [:] }
    #expect(row("safetyRatio")["value"] as? Double == 4.5)
    #expect(row("safetyRatio")["line"] as? Int == 1)
    #expect(row("bell")["value"] as? Bool == true)
    #expect(row("breath")["value"] as? String == "off")
    #expect(row("minutes")["value"] is NSNull)
    #expect(row("minutes")["from"] as? String == "default")
  }

  @Test func aFaultIsToldAndTheSessionStartsAllTheSame() throws {
    try set("practice: ful\ntouches: 9\nseed: 3\n")
    let run = try home.run("session", "--speed", "1000")
    #expect(run.status == 0)
    #expect(run.messages.contains("\(path):1:11: There is no practice called 'ful'."))
    #expect(run.messages.contains("\(path):2:10: touches is 9"))
    #expect(run.output.contains("Arriving."))
  }

  @Test func theFileSetsTheSessionAndAnOptionGoesBeforeIt() throws {
    try set("practice: resource\njournal: off\n")
    let events = home.path("events.jsonl")
    let first = try home.run("session", "--speed", "1000", "--events", events)
    #expect(first.status == 0 && first.messages.isEmpty)
    #expect(try String(contentsOfFile: events, encoding: .utf8).contains("\"resource\""))
    #expect(!FileManager.default.fileExists(atPath: home.data.path + "/journal.sqlite"))
    let second = try home.run("session", "ground", "--speed", "1000", "--journal")
    #expect(second.status == 0 && second.output.contains("Back to the room."))
    #expect(FileManager.default.fileExists(atPath: home.data.path + "/journal.sqlite"))
  }

  @Test func aHeldBreathWaitsForTheQuestionsOfTheFirstPage() throws {
    try set("breath: box\n")
    let run = try home.run("session", "full", "--speed", "1000")
    #expect(run.status == 0)
    #expect(run.messages.hasPrefix("\(path):1:9: The pattern 'box' holds the breath"))
  }

  @Test func aDrawnFaceGivesWayToLinesWhereThatIsSet() throws {
    try set("face: plain\n")
    let terminal = try PseudoTerminal(["steady"], home: home)
    #expect(terminal.waitFor("Back to the room."))
    #expect(!terminal.output.contains(0x1B))
    terminal.type("q\n")
    #expect(terminal.waitForEnd() == 0)
  }

  @Test func withoutColourNoColourIsWritten() throws {
    let terminal = try PseudoTerminal(
      ["steady"], home: home, environment: ["PENDULATE_COLOUR": "never"])
    #expect(terminal.waitFor("back to the room"))
    #expect(!terminal.text.contains("\u{1B}[38;5;"))
    #expect(!terminal.text.contains("\u{1B}[3"))
    terminal.type("q")
    #expect(terminal.waitForEnd() == 0)
  }

  @Test(arguments: ["init", "show", "path", "check"])
  func everyVerbExplainsItself(verb: String) throws {
    let run = try home.run("config", verb, "--help")
    #expect(run.status == 0 && run.lines.first?.hasPrefix("OVERVIEW: ") == true)
  }
}
