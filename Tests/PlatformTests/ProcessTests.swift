import Foundation
import Platform
import Testing

/// What the process was given, and what it starts.
@Suite struct ProcessTests {
  @Test func theVariablesAreThoseOfTheStart() {
    let expected = ProcessInfo.processInfo.environment
    #expect(Set(Environment.names) == Set(expected.keys))
    #expect(Environment.atStart.contains("PATH=\(expected["PATH"] ?? "")"))
    #expect(Environment.variable("PATH") == expected["PATH"])
    #expect(Environment.variable("NO_SUCH_VARIABLE") == nil)
  }

  @Test func everySignalIsFoundByItsNumber() {
    let all = Signal.named + Signal.othersThatEnd
    for signal in all { #expect(Signal(number: signal.number) == signal) }
    #expect(Set(all.map(\.number)).count == all.count)
    #expect(Signal(number: 0) == nil)
  }

  @Test func aCommandTellsItsStatusUnlessASignalEndedIt() {
    #expect(ShellCommand.run("exit 0") == 0)
    #expect(ShellCommand.run("exit 7") == 7)
    #expect(ShellCommand.run("kill -KILL $$") == nil)
    #expect(ShellCommand.run("/nowhere/at/all 2>/dev/null") == 127)
  }

  @Test func aChildSharesOnlyTheVariablesItIsGiven() throws {
    let folder = try TemporaryFolder()
    let file = try FileDescriptor.open(folder.path + "/open", for: .writing, .makingAnew)
    defer { file.close() }
    // Not closed on exec, as a library may leave one.
    let inherited = FileDescriptor(number: 900)
    try file.duplicate(to: inherited)
    defer { inherited.close() }
    let out = folder.path + "/out"
    let child = try #require(
      ChildProcess.start(
        "/bin/sh", ["-c", "{ ls /proc/$$/fd; echo $GIVEN $HOME; cat; } > \(out)"],
        environment: ["PATH=/usr/bin:/bin", "GIVEN=this"]))
    child.waitUntilEnded()
    #expect(child.takeStatus())
    let lines = try String(contentsOfFile: out, encoding: .utf8).split(separator: "\n")
    #expect(lines.last == "this" && !lines.contains("900"))
    #expect(ChildProcess.start("/nowhere/at/all", [], environment: []) == nil)
  }
}
