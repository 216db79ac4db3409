import Foundation
import Testing

@Suite struct HelpTests {
  private let home: ProgramHome

  init() throws {
    home = try ProgramHome()
  }

  @Test(arguments: [
    "practice", "practice list", "practice show", "practice check", "practice preview", "glimmer",
    "glimmer add", "glimmer list", "glimmer random", "glimmer remove", "glimmer restore",
    "journal", "journal list", "journal show", "journal search", "journal note",
    "journal label", "journal delete", "journal erase", "journal merge", "journal backup",
    "export", "import",
  ])
  func everyCommandExplainsItself(command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    let run =
      words.count == 1
      ? try home.run(words[0], "--help") : try home.run(words[0], words[1], "--help")
    #expect(run.status == 0)
    #expect(run.lines.first?.hasPrefix("OVERVIEW: ") == true)
    #expect(run.output.contains("USAGE: pendulate \(command)"))
  }

  @Test func theQuietPersonOfThePreviewIsWrittenDown() throws {
    let help = try home.run("practice", "preview", "--help")
    let words = help.output.split(whereSeparator: \.isWhitespace).joined()
    let start = try #require(words.range(of: "thesameas:pre="))
    let answers = words[start.upperBound...].prefix { $0 != "U" }
    let given = try home.run("practice", "preview", "full", "--answers", "pre=\(answers)")
    #expect(given.status == 0)
    #expect(try given.output == home.run("practice", "preview", "full").output)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func shellsGetTheirCompletions(shell: String) throws {
    let run = try home.run("--generate-completion-script", shell)
    #expect(run.status == 0)
    #expect(run.output.contains("preview"))
    #expect(run.output.contains("environment"))
  }

  @Test func practicesOfOnesOwnAreCompleted() throws {
    try home.write(
      "id: mine\nname: Mine\nsummary: You might.\nmode: resource\n",
      to: "pendulate/practices/mine.yaml")
    let run = try home.run("---completion", "practice", "show", "--", "positional@0", "3", "0")
    #expect(run.status == 0)
    #expect(run.lines.contains("mine"))
    #expect(run.lines.contains("full"))
  }
}
