import Foundation
import Testing

@Suite struct HelpTests {
  private let home: ProgramHome

  init() throws {
    home = try ProgramHome()
  }

  @Test func everyCommandExplainsItself() throws {
    let commands = try ProgramCommand.all(in: home)
    #expect(commands.count > 40)
    for command in commands {
      let run = try home.run(command.path + ["--help"])
      #expect(run.status == 0, "\(command)")
      #expect(run.messages.isEmpty, "\(command)")
      #expect(command.abstract.hasSuffix("."), "\(command)")
      #expect(run.words.hasPrefix("OVERVIEW: \(command.abstract)"), "\(command)")
      #expect(run.output.contains("USAGE: \(command)"), "\(command)")
      for argument in command.arguments {
        #expect(!argument.abstract.isEmpty, "\(command): \(argument.names)")
        #expect(run.words.contains(argument.abstract), "\(command): \(argument.names)")
        for name in argument.names { #expect(run.output.contains(name), "\(command): \(name)") }
      }
      for below in commands where below.isListed && below.path.dropLast() == command.path[...] {
        guard let name = below.path.last else { continue }
        #expect(run.output.contains("  \(name)"), "\(below)")
        #expect(run.words.contains(below.abstract), "\(below)")
      }
    }
  }

  @Test func helpIsTheSameHoweverItIsAskedFor() throws {
    for words in [["session"], ["journal"], ["glimmer", "add"]] {
      let long = try home.run(words + ["--help"])
      #expect(try home.run(words + ["-h"]).output == long.output)
      #expect(try home.run(["help"] + words).output == long.output)
    }
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
