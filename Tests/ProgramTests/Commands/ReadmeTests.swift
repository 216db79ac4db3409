import Foundation
import Testing

/// What the README says of the program, against what the program says of itself.
@Suite struct ReadmeTests {
  private let readme: String

  init() throws {
    readme = try String(
      contentsOf: SourceFile.root.appending(path: "README.md"), encoding: .utf8)
  }

  /// The rows of the table below a heading, without its head.
  private func rows(below heading: String) throws -> [(left: String, right: String)] {
    let start = try #require(readme.range(of: "\(heading)\n")).upperBound
    let lines = readme[start...].split(separator: "\n").prefix { !$0.hasPrefix("#") }
    return lines.drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }.dropFirst(2).map {
      let cells = $0.split(separator: "|").map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      return (cells.first ?? "", cells.last ?? "")
    }
  }

  /// The keys as the program itself tells them, each with what it does.
  private func toldKeys() throws -> [(keys: [String], summary: String)] {
    let run = try ProgramHome().run("steady", "--plain", input: "?\n\nq\n")
    let lines = run.lines.drop { !$0.hasSuffix("; elsewhere:") }.dropFirst()
      .prefix { $0 != "An empty line comes back." }
    return lines.map { line in
      let colon = line.range(of: ": ") ?? line.endIndex..<line.endIndex
      return (
        line[..<colon.lowerBound].split(separator: ", ").map(String.init),
        String(line[colon.upperBound...])
      )
    }
  }

  @Test func theReadmeTellsTheKeysOfTheProgram() throws {
    let table = try rows(below: "### In a session")
    let told = try toldKeys()
    #expect(told.count > 10)
    for (keys, summary) in told {
      let isThere = table.contains { row in
        let named = row.left.split(separator: ", ").map(String.init)
        return keys.allSatisfy(named.contains) && row.right.contains(summary)
      }
      #expect(isThere, "\(keys): \(summary)")
    }
  }

  /// The rows that no list of keys holds: touch, where every key is one, and the gate.
  @Test func theReadmeTellsNothingThatIsNoKey() throws {
    let told = try toldKeys()
    for (left, right) in try rows(below: "### In a session") {
      let keys = left.split(separator: ", ").map(String.init)
      if left == "**any key in touch**" {
        #expect(
          try ProgramHome().run("steady", "--plain", input: "?\n\nq\n").output.contains(
            "any key: \(right); elsewhere:"))
      } else if keys == ["t", "Enter", "c"] {
        let line = try gateLine()
        for choice in ["t touch", "Enter stay", "c close gently"] {
          #expect(line.contains(choice))
          #expect(right.contains(choice.drop { $0 != " " }.dropFirst()))
        }
      } else {
        let rest = told.filter { $0.keys.allSatisfy(keys.contains) }
        #expect(Set(rest.flatMap(\.keys)) == Set(keys), "\(left)")
        #expect(right == rest.map(\.summary).joined(separator: ", "), "\(left)")
      }
    }
  }

  /// What the program says at the gate, where touching is open.
  private func gateLine() throws -> String {
    let before = ["y", "y", "y", "2", "1", "1", "d", "", "", "", "", "", "", "", "none", "1"]
    let command = Transcript.Command(
      text: "session five --plain --speed 50 --seed 5 --no-journal",
      input: before.map(Transcript.Command.Input.line) + [
        .awaited("(0-9, x a number"), .line("1"), .awaited("3 far away)"), .line("1"),
        .awaited("What would suit you now?"), .line("q"),
      ])
    let run = try ProgramHome().converse(command)
    return try #require(run.lines.first { $0.hasPrefix("What would suit you now?") })
  }

  @Test func theReadmeNamesEveryCommand() throws {
    let named = try rows(below: "## What it does").flatMap { row in
      row.left.split(separator: "`").flatMap { $0.split(separator: " ") }
    }
    for command in try ProgramCommand.all(in: ProgramHome()) where command.isListed {
      guard command.path.count == 1 else { continue }
      #expect(named.contains(Substring(command.path[0])), "\(command)")
    }
  }
}
