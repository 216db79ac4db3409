import Foundation
import PendulateCore
import PendulateLibrary
import Testing

/// The page about the breath: its example is a pattern, and every shipped pattern stands on it.
@Suite struct BreathPageTests {
  private let page: String

  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    page = try String(
      contentsOf: root.appending(path: "Sources/pendulate/Documentation.docc/Breath.md"),
      encoding: .utf8)
  }

  @Test func theExampleHasNoFault() throws {
    let example = page.components(separatedBy: "```yaml\n")[1].components(separatedBy: "```")[0]
    let folder = try TemporaryFolder()
    try folder.write(example, to: "patterns/mine.yaml")
    #expect(PracticeCheck.check("\(folder.path)/patterns/mine.yaml") == [])
    let content = ContentLoader.load(.patterns, personFolder: folder.path).content
    #expect(content.pattern("mine")?.mostCycles == 20)
  }

  @Test func everyShippedPatternStandsOnIt() {
    let content = ContentLoader.load(.patterns, personFolder: nil).content
    for id in content.patterns.map(\.id) + content.anchors.map(\.id) {
      #expect(page.contains("| `\(id)` |"), "\(id)")
    }
  }
}
