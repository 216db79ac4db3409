import Foundation
import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

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
    let lines = run.lines.drop { !$0.hasPrefix("space, Esc: ") }
      .prefix { $0 != "An empty line comes back." }
    return lines.map { line in
      let colon = line.range(of: ": ") ?? line.endIndex..<line.endIndex
      return (
        line[..<colon.lowerBound].split(separator: ", ").map(String.init),
        String(line[colon.upperBound...])
      )
    }
  }

  /// Every command for swift that stands in a block of its own, word by word.
  private var swiftCommands: [[String]] {
    let blocks = readme.components(separatedBy: "```sh\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
    return blocks.flatMap { $0.components(separatedBy: "&&") }
      .map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
      .filter { $0.first == "swift" }
  }

  /// A command that the compiler's tools do not take would be the first thing that somebody sees.
  @Test func swiftKnowsTheOptionsOfTheCommands() throws {
    #expect(swiftCommands.map { $0.dropFirst().first } == ["build", "test"])
    for command in swiftCommands {
      let help = Process()
      let answer = Pipe()
      help.executableURL = URL(filePath: "/usr/bin/env")
      help.arguments = ["swift", command[1], "--help-hidden"]
      help.standardOutput = answer
      try help.run()
      let text = String(decoding: answer.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      help.waitUntilExit()
      #expect(help.terminationStatus == 0)
      for option in command where option.hasPrefix("--") {
        #expect(text.contains(option), "swift \(command[1]) does not know \(option)")
      }
    }
  }

  /// The rows are the table of a session, with touch before all of it and the gate in its place.
  @Test func theReadmeTellsTheKeysOfTheProgram() throws {
    var rows = [("**any key in touch**", String(SessionKeys.inTouch.dropFirst("any key: ".count)))]
    for binding in SessionKeys.table.bindings {
      let row = (binding.written.text(), binding.summary)
      // What is written and told alike shares one, as on the page of the keys.
      if rows.last?.0 != row.0 { rows.append(row) }
      guard binding.action == .distress else { continue }
      let gate = AnswerKeys.go.bindings
      rows.append(
        (
          gate.map { $0.written.text() }.joined(separator: ", "),
          "where a touch is offered: \(gate.map(\.summary).joined(separator: ", ")); "
            + "nothing at all never leads to touch"
        ))
    }
    let told = try self.rows(below: "### In a session")
    #expect(told.map(\.left) == rows.map(\.0))
    #expect(told.map(\.right) == rows.map(\.1))
  }

  @Test func theReadmeTellsTheLinesOfHome() throws {
    let model = Model(
      size: Size(columns: 80, rows: 24), content: CoachContent(), person: Person(), seed: 1)
    let lines = HomeWords.states(in: model.context, at: Timestamp(milliseconds: 0)).map {
      $0.title.prefix(1).lowercased() + $0.title.dropFirst()
    }
    #expect(try rows(below: "### At home").map(\.left) == lines)
  }

  /// What is said when one asks for the keys is the same table, as far as it does something there.
  @Test func theProgramTellsTheKeysOfItsTable() throws {
    let told = try toldKeys().map { "\($0.keys.joined(separator: ", ")): \($0.summary)" }
    let table = SessionKeys.table.helpEntries.map { "\($0.keys.text()): \($0.summary)" }
    #expect(told.first == "space, Esc: \(SessionKeys.outward)")
    #expect(told.dropFirst().elementsEqual(table.filter(told.contains)))
    #expect(told.count > 8)
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
