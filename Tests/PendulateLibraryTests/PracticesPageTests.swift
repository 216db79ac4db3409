import Foundation
import PendulateCore
import PendulateLibrary
import Testing

/// The page about the files: its examples go through the checker, and every key stands on it.
@Suite struct PracticesPageTests {
  private struct Example {
    let name: String
    let text: String
    /// The lines about which the page says that there is advice.
    var adviceLines: Set<Int> {
      Set(
        text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
          .filter { $0.element.hasSuffix("# advice") }.map { $0.offset + 1 })
    }
  }

  private let page: String
  private let examples: [Example]

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    page = try String(
      contentsOf: root.appending(path: "Sources/pendulate/Documentation.docc/Practices.md"),
      encoding: .utf8)
    examples = page.components(separatedBy: "```yaml\n").dropFirst().map { part in
      let text = part.components(separatedBy: "```")[0]
      let name = text.prefix { $0 != "\n" }.dropFirst(2)
      return Example(name: String(name), text: text)
    }
  }

  @Test func everyExampleHasNoFaultAndAdviceWhereThePageSaysSo() throws {
    let folder = try TemporaryFolder()
    #expect(examples.count >= 10)
    for example in examples { try folder.write(example.text, to: example.name) }
    for example in examples {
      let found = PracticeCheck.check(
        "\(folder.path)/\(example.name)", personFolder: folder.path)
      #expect(found.isFine, "\(found)")
      #expect(
        Set(found.compactMap(\.line)) == example.adviceLines,
        "\(found.map(\.description).joined(separator: "\n"))")
    }
    // Some of each: the page shows what is fine and what is advised about.
    #expect(examples.contains { $0.adviceLines.isEmpty })
    #expect(examples.contains { !$0.adviceLines.isEmpty })
  }

  @Test func allExamplesTogetherAreLoaded() throws {
    let folder = try TemporaryFolder()
    for example in examples { try folder.write(example.text, to: example.name) }
    let (content, faults) = ContentLoader.load(personFolder: folder.path)
    #expect(faults == [])
    let practices = examples.filter { $0.name.hasPrefix("practices/") }
    let shipped = ContentLoader.load(.practices, personFolder: nil).content.practices
    #expect(content.practices.count == practices.count + shipped.count)
    #expect(content.pattern("slow") != nil && content.pattern("quiet") != nil)
    #expect(content.careLimits.aim == 2)
  }

  @Test func everyKeyStandsOnThePage() {
    let keys =
      ContentKeys.practice + ContentKeys.stages + ContentKeys.limits + ContentKeys.pattern
      + ContentKeys.prompts + ContentKeys.glimmer + Stage.allCases.map(\.rawValue)
      + Practice.Course.allCases.map(\.rawValue) + Glimmer.Category.allCases.map(\.rawValue)
    for key in keys { #expect(page.contains("`\(key)`"), "\(key)") }
  }

  @Test(arguments: [
    ("resourceSeconds", PracticeLimits.resourceSeconds, "120"),
    ("closeSeconds", PracticeLimits.closeSeconds, "120"),
    ("touches", PracticeLimits.touches, "3"),
    ("aim", PracticeLimits.aim, "the person chooses"),
    ("firstTouchSeconds", PracticeLimits.firstTouchSeconds, "it follows what went well before"),
    ("bothSeconds", PracticeLimits.bothSeconds, "60"),
    ("dwellSeconds", PracticeLimits.dwellSeconds, "20"),
    ("rounds", PracticeLimits.rounds, "6"), ("huntSeconds", PracticeLimits.huntSeconds, "180"),
    ("pathwaySeconds", PracticeLimits.pathwaySeconds, "240"),
  ])
  func everyRangeAndDefaultIsTheProgramsOwn(
    key: String, range: ClosedRange<Int>, usual: String
  ) {
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| `\(key)` |") }
    #expect(rows.contains { $0.contains("| \(range.lowerBound)-\(range.upperBound) | \(usual) |") })
  }

  /// The bounds of a pattern as the page tells them are those of the checker.
  @Test(arguments: [
    ("in", "1.9", 2.0, 6.0), ("hold", "-0.1", 0, 4), ("sip", "0.4", 0.5, 2), ("out", "1.9", 2, 8),
    ("rest", "-0.1", 0, 4), ("mostCycles", "0", 1, 100),
  ])
  func everyRangeOfAPatternIsTheCheckers(key: String, value: String, low: Double, high: Double) {
    func short(_ number: Double) -> String {
      number == number.rounded() ? String(Int(number)) : String(number)
    }
    var lines = ["id: p", "name: P", "in: 3", "out: 4"].filter { !$0.hasPrefix(key + ":") }
    lines.append("\(key): \(value)")
    let found = PracticeCheck.check(Array(lines.joined(separator: "\n").utf8), file: "patterns/p")
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| `\(key)` |") }
    #expect(found.first?.advice.hasSuffix("from \(short(low)) to \(short(high)).") == true)
    #expect(rows.contains { $0.contains("| \(short(low))-\(short(high)) |") })
  }

  @Test func theExampleToBeginFromNamesEveryKeyOfAPractice() {
    let example = PracticeShelf.example
    #expect(PracticeCheck.check(Array(example.utf8), file: "example.yaml") == [])
    for key in ContentKeys.practice + ContentKeys.limits {
      #expect(example.contains("\(key):"), "\(key)")
    }
  }

  /// The example with every # of a key taken away, apart from what stands in the place of others.
  @Test func theCommentedLinesOfTheExampleAreFine() {
    let other = [
      "both: none", "course:", "dwellSeconds:", "rounds:", "huntSeconds:", "pathwaySeconds:",
    ]
    let stages = ["stages:", "  - resource", "  - touch", "  - orient", "  - both", "  - close"]
    let lines = PracticeShelf.example.split(separator: "\n", omittingEmptySubsequences: false)
    let text = lines.map { line -> String in
      guard line.hasPrefix("# ") else { return String(line) }
      let content = String(line.dropFirst(2))
      let isKey = content.prefixMatch(of: #/ *(- )?[a-zA-Z]+:( |$)/#) != nil
      let isPrompt = content.hasPrefix("    - ")
      let isOther = (other + stages).contains { content.hasPrefix($0) }
      return (isKey || isPrompt) && !isOther ? content : String(line)
    }.joined(separator: "\n")
    let found = PracticeCheck.check(Array(text.utf8), file: "example.yaml")
    #expect(found.isFine, "\(found)\n\(text)")
    #expect(text.contains("\nlimits:\n  aim: 2") && text.contains("\npatterns:\n  - id: slow"))
  }
}
