import Foundation
import Testing

/// Changing a practice at a terminal, where one is asked about faults.
@Suite struct PracticeEditTerminalTests {
  private static let text =
    "id: mine\nname: My own\nsummary: You might stay.\nmode: touch\naim: 2\n"

  private func begin() throws -> (terminal: PseudoTerminal, file: URL) {
    let home = try ProgramHome()
    let path = try home.write(Self.text, to: "pendulate/practices/mine.yaml")
    // The first time it makes a fault, the second time it mends it.
    let editor = try home.writeScript(
      """
      #!/bin/sh
      if grep -q 'aim: 9' "$1"; then sed -i 's/aim: 9/aim: 1/' "$1"
      else sed -i 's/aim: 2/aim: 9/' "$1"; fi
      """, to: "editor.sh")
    let terminal = try PseudoTerminal(
      ["practice", "edit", "mine"], home: home, environment: ["EDITOR": editor])
    return (terminal, URL(filePath: path))
  }

  @Test func afterAFaultOneMayEditAgain() throws {
    let (terminal, file) = try begin()
    #expect(terminal.waitFor("e edit again, k keep as it is"))
    terminal.type("e\n")
    #expect(terminal.waitForEnd() == 0)
    #expect(try String(contentsOf: file, encoding: .utf8).contains("aim: 1"))
  }

  @Test func afterAFaultOneMayDropTheChangesOrKeepThem() throws {
    for (key, status, count) in [("d", Int32(0), 1), ("k", 65, 2)] {
      let (terminal, file) = try begin()
      #expect(terminal.waitFor("d drop the changes: "))
      terminal.type("x\n")
      terminal.type("\(key)\n")
      #expect(terminal.waitForEnd() == status)
      #expect(try String(contentsOf: file, encoding: .utf8) == Self.text)
      let folder = file.deletingLastPathComponent().path
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == count)
    }
  }
}
