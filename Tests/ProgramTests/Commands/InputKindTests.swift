import Foundation
import Testing

/// Every kind of file that standard input can be, and what becomes of the program when it ends.
@Suite struct InputKindTests {
  private let home: ProgramHome

  init() throws {
    home = try ProgramHome()
  }

  /// Each is run by a shell, with the program and its arguments as `"$0" "$@"`.
  private static let ended: [(name: String, script: String)] = [
    ("the null device", #"exec "$0" "$@" </dev/null"#),
    ("an empty file", #": >empty; exec "$0" "$@" <empty"#),
    ("a pipe that has ended", #": | "$0" "$@""#),
    ("a FIFO whose writer goes", #"mkfifo fifo; (: >fifo) & exec "$0" "$@" <fifo"#),
    ("nothing at all", #"exec "$0" "$@" <&-"#),
  ]

  private static let commands: [(arguments: [String], words: String)] = [
    (["steady"], "Back to the room."), ([], "What is it like now?"), (["checkin"], "Right now"),
    (["breathe", "soft"], "q leaves"), (["breathe", "room"], "q leaves"),
    (["session"], "Before touching."),
  ]

  private func run(
    _ script: String, _ arguments: [String], limit: Double = 20
  ) throws -> ProgramRun {
    try home.run(arguments + ["--plain"], script: "cd \"$HOME\"; \(script)", limit: limit)
  }

  @Test(arguments: 0..<5)
  func whatWaitsForThePersonEndsWhenInputHasEnded(kind: Int) throws {
    let kind = Self.ended[kind]
    for command in Self.commands {
      let home = try ProgramHome()
      let run = try home.run(
        command.arguments + ["--plain"], script: "cd \"$HOME\"; \(kind.script)", limit: 20)
      #expect(run.status == 0, "\(command.arguments) with \(kind.name): \(run.status)")
      #expect(run.output.lowercased().contains(command.words.lowercased()), "\(run.output)")
      #expect(run.messages == "", "\(command.arguments) with \(kind.name)")
    }
  }

  /// The last bytes of a file or a pipe are a line too, with or without an end of their own.
  @Test(arguments: [
    #"printf 'check in\n4' | "$0" "$@""#, #"printf 'check in\n4' >file; exec "$0" "$@" <file"#,
    #"mkfifo fifo; (printf 'check in\n4' >fifo) & exec "$0" "$@" <fifo"#,
    #"(printf 'check in'; printf '\n'; printf 4) | "$0" "$@""#,
  ])
  func theLastLineIsTaken(script: String) throws {
    let run = try run(script, [])
    #expect(run.status == 0)
    #expect(run.output.contains("Here, half here, or far away?"), "\(run.output)")
    #expect(try home.run("journal", "list").output.contains("4"))
  }

  @Test(arguments: [#"cat lines | "$0" "$@""#, #"exec "$0" "$@" <lines"#])
  func allLinesOfABurstAreTaken(script: String) throws {
    let count = 3000
    try home.write(String(repeating: "!\n\n", count: count), to: "lines")
    let run = try run(script, [], limit: 60)
    #expect(run.status == 0)
    #expect(run.output.matches(of: /findahelpline\.com lists services/).count == count)
  }

  /// A session goes its quiet way to the end, wherever in it the input ends.
  @Test func aSessionEndsByItselfWhereverTheInputEnds() throws {
    let lines = ["y", "y", "y", "3", "1", "1", "", "", "", "", "", "1", "", "t", "", "p"]
    for count in 0...lines.count {
      let text = lines.prefix(count).map { $0 + "\\n" }.joined()
      let run = try run(
        "printf '\(text)' | \"$0\" \"$@\"", ["session", "full", "--speed", "1000", "--no-journal"])
      #expect(run.status == 0, "after \(count) lines: \(run.output)")
    }
  }

  @Test func aSessionFromHomeEndsTheProgramWithIt() throws {
    let run = try run(#"printf '5\n' | "$0" "$@""#, [], limit: 120)
    #expect(run.status == 0, "\(run.output)")
  }

  /// The end of the process meets the thread that reads at any place of it.
  @Test func anEndNeverCrashes() throws {
    for _ in 0..<40 {
      for script in [Self.ended[0].script, #"printf 'q\nq\nq\n' | "$0" "$@""#] {
        let run = try run(script, ["steady"])
        #expect(run.status == 0 && run.messages.isEmpty)
      }
    }
  }

  @Test func aTerminalThatSaysItsInputHasEndedIsLeft() throws {
    let terminal = try PseudoTerminal(["steady", "--plain"], home: home)
    #expect(terminal.waitFor("Back to the room."))
    terminal.type("\u{4}")
    #expect(terminal.waitForEnd() == 129)
  }

  @Test func aTerminalThatVanishesEndsTheLinesToo() throws {
    let terminal = try PseudoTerminal(["--plain"], home: home)
    #expect(terminal.waitFor("A number or the first words choose."))
    terminal.hangUp()
    #expect(terminal.waitForEnd() == 129)
  }
}
