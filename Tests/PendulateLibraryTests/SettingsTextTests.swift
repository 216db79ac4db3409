import Foundation
import PendulateLibrary
import Testing

/// The file that is first written, and the page that tells of it.
@Suite struct SettingsTextTests {
  /// The file with everything that is no comment taken in: a key stands at once behind its '#', or
  /// behind two spaces in a group.
  private static var uncommented: String {
    SettingsText.whole.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let rest = line.dropFirst()
      let isKey = line.hasPrefix("#") && (rest.first?.isLetter == true || rest.hasPrefix("  "))
      return String(isKey ? rest : line)
    }.joined(separator: "\n")
  }

  @Test func asItIsWrittenItSetsNothing() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(SettingsText.whole, to: "config.yaml")
    #expect(Settings.read(path) { _ in nil } == Settings.Reading())
    let lines = SettingsText.whole.split(separator: "\n")
    #expect(lines.allSatisfy { $0.hasPrefix("#") && $0.count <= 100 })
  }

  @Test func withEveryLineTakenInEverythingStaysAtItsDefault() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Self.uncommented, to: "config.yaml")
    let reading = Settings.read(path) { _ in nil }
    #expect(reading.faults == [])
    for setting in Setting.all {
      #expect(reading.settings.value(setting.key) == setting.defaultValue, "\(setting.id)")
      let isFromFile = reading.settings.origin(setting.key) != .standard
      #expect(isFromFile == (setting.defaultValue != nil), "\(setting.id)")
    }
  }

  @Test func everyKeyStandsThereWithItsRangeAndItsSentence() {
    let lines = SettingsText.whole.split(separator: "\n").map(String.init)
    for setting in Setting.all {
      #expect(lines.contains("# \(setting.sentence)"))
      let variable = setting.variable.map { " Environment: \($0)." } ?? ""
      #expect(lines.contains("# Takes: \(setting.range).\(variable)"))
    }
    #expect(lines.contains("#minutes:"))
    #expect(lines.contains("#safetyRatio: 4"))
    #expect(lines.contains("#  stirredUp:"))
  }

  /// The reference page names each key, what it takes, its default and its variable.
  @Test(arguments: Setting.all)
  func thePageTellsOfTheKey(setting: Setting) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(
      contentsOf: root.appending(
        path: "Sources/pendulate/Documentation.docc/Configuration.md"), encoding: .utf8)
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| `\(setting.id)` |") }
    #expect(rows.count == 1)
    let cells = (rows.first ?? "").split(separator: "|").map {
      String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    try #require(cells.count == 5)
    #expect(cells[1] == setting.range)
    #expect(cells[2] == (setting.defaultValue.map { "`\($0)`" } ?? "-"))
    #expect(cells[3] == (setting.variable.map { "`\($0)`" } ?? "-"))
    #expect(!cells[4].isEmpty)
  }
}
