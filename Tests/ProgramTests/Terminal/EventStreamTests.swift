import Foundation
import PendulateCore
import PendulateJournal
import Testing

/// A session never waits for whoever reads its events, and says when nobody does.
@Suite(.onOwnThreads) struct EventStreamTests {
  private let home: ProgramHome

  init() throws {
    home = try ProgramHome()
  }

  /// So fast that a session takes seconds, and so slow that a machine which is busy for some of them
  /// does not leave it asleep for half an hour.
  private func run(_ path: String) throws -> ProgramRun {
    try home.run("session", "full", "--plain", "--speed", "300", "--events", path)
  }

  private func isTold(_ run: ProgramRun, _ reason: String) -> Bool {
    let words = run.output + run.messages
    return words.components(separatedBy: "its events no longer go to").count == 2
      && words.contains(reason) && run.output.contains("each is information")
  }

  @Test func aPipeThatNobodyReadsIsToldAndTheSessionGoesOn() throws {
    let pipe = home.path("fifo")
    try #require(mkfifo(pipe, 0o600) == 0)
    let run = try run(pipe)
    #expect(run.status == 74)
    #expect(isTold(run, "nobody reads from it"), "\(run.output)")
  }

  @Test func aFullDiskIsToldAndTheSessionGoesOn() throws {
    let run = try run("/dev/full")
    #expect(run.status == 74)
    #expect(isTold(run, "no space left on device"), "\(run.output)")
  }

  @Test func aReaderThatGoesAwayIsTold() throws {
    let pipe = home.path("fifo")
    try #require(mkfifo(pipe, 0o600) == 0)
    let reader = open(pipe, O_RDWR | O_NONBLOCK | O_CLOEXEC)
    let terminal = try PseudoTerminal(
      ["session", "ground", "--plain", "--events", pipe], home: home)
    // What comes first is the sign that the session goes on.
    var byte: UInt8 = 0
    #expect(terminal.wait { read(reader, &byte, 1) == 1 })
    close(reader)
    // A child of another test, that is being started just now, may have it for a moment still.
    #expect(terminal.wait { hasNoReader(pipe) })
    terminal.type("q\n")
    #expect(terminal.waitForEnd() == 74)
    #expect(terminal.text.contains("its events no longer go to"))
    #expect(terminal.text.contains("broken pipe"))
  }

  /// A session that cannot begin, as another one goes on, asks nothing.
  @Test func whatCannotBeginAsksNothing() throws {
    let journal = try home.openJournal()
    defer { journal.close() }
    try journal.keep(Consent(agreedAt: .now(), scope: .full, holdsAllowed: false))
    try journal.claimSession()
    let file = home.path("events")
    let run = try home.run("session", "full", "--plain", "--events", file, input: "1\nq\nq\n")
    #expect(run.output.contains("Another session is going on"))
    let told = try String(contentsOfFile: file, encoding: .utf8)
    #expect(!told.contains("\"ask\""), "\(told)")
  }

  private func hasNoReader(_ pipe: String) -> Bool {
    let writer = open(pipe, O_WRONLY | O_NONBLOCK | O_CLOEXEC)
    guard writer < 0 else {
      close(writer)
      return false
    }
    return errno == ENXIO
  }

  /// A pipe that is full already, as nobody has read what came before.
  @Test func aReaderThatDoesNotReadHoldsNothingUp() throws {
    let pipe = home.path("fifo")
    try #require(mkfifo(pipe, 0o600) == 0)
    let both = open(pipe, O_RDWR | O_NONBLOCK | O_CLOEXEC)
    defer { close(both) }
    // F_SETPIPE_SZ (fcntl(2)): one page is the least.
    try #require(fcntl(both, 1031, 4096) >= 0)
    while write(both, "x", 1) == 1 {}
    let run = try run(pipe)
    #expect(run.status == 74)
    #expect(isTold(run, "its reader does not read"), "\(run.output) \(run.messages)")
  }

  @Test func aSlowReaderGetsEverything() throws {
    let plain = try run(home.path("events"))
    #expect(plain.status == 0)
    let whole = try String(contentsOfFile: home.path("events"), encoding: .utf8)
    #expect(whole.split(separator: "\n").count > 20)
    #expect(whole.hasSuffix("}\n"))
  }

  @Test func inTheDrawnFaceItIsSeenAndSaidAtTheEnd() throws {
    let terminal = try PseudoTerminal(
      ["session", "ground", "--events", "/dev/full"], home: home)
    #expect(terminal.waitFor("its events no longer go to"))
    terminal.type("\u{3}")
    #expect(terminal.waitForEnd() == 74)
    let last = terminal.text.components(separatedBy: "\u{1B}[?1049l").last ?? ""
    #expect(last.contains("its events no longer go to"))
  }
}
