import Dispatch
import Foundation
import PendulateCore
import PendulateLibrary
import Testing

@testable import pendulate

/// Help right now comes before anything that may be wrong with a person's files.
@Suite struct SteadyStartTests {
  private let home: ProgramHome

  init() throws {
    home = try ProgramHome()
  }

  /// One prompt in the place of all that are shipped for grounding: of a letter that none of them
  /// has, as only what differs is drawn anew.
  private static let ownPrompts: String = {
    let shipped = ContentLoader.load(.prompts, personFolder: nil).content.prompts[.high] ?? []
    return "add:\n  high:\n    - Qqqqqqqqqqqq.\nhide:\n  high:\n"
      + shipped.map { "    - \"\($0)\"\n" }.joined()
  }()

  @Test func inLinesTheFirstPromptIsThePersonsOwn() throws {
    try home.write(Self.ownPrompts, to: "pendulate/prompts.yaml")
    let run = try home.run("steady", "--plain")
    #expect(
      run.lines.prefix(2) == ["Back to the room. There is time.", "Qqqqqqqqqqqq."],
      "\(run.output)")
    #expect(run.status == 0 && run.messages == "")
  }

  @Test func onAScreenThePersonsOwnPromptsComeToo() throws {
    try home.write(Self.ownPrompts, to: "pendulate/prompts.yaml")
    let terminal = try PseudoTerminal(["steady"], home: home)
    #expect(terminal.waitFor("Qqqqqq"))
    terminal.type("q")
    #expect(terminal.waitForEnd() == 0)
  }

  /// What the first frame is made of, where files do not come, asks none of them.
  @Test func theFirstFrameNeedsNoFile() throws {
    let config = try home.write("face: [", to: "config.yaml")
    setenv("PENDULATE_CONFIG", config, 1)
    defer { unsetenv("PENDULATE_CONFIG") }
    let first = LaunchReading.withoutFiles(.all)
    #expect(first.faults.isEmpty)
    #expect(first.content.prompts[.high]?.isEmpty == false)
    #expect(!LaunchReading.ofFiles(.all).faults.isEmpty)
  }

  @Test func aDiskThatDoesNotAnswerIsNotWaitedFor() async {
    let answer = DispatchSemaphore(value: 0)
    let aside = ReadingAside {
      answer.wait()
      return .withoutFiles(.prompts)
    }
    #expect(aside.wait(atMost: .milliseconds(1)) == nil)
    let late = await withCheckedContinuation { continuation in
      aside.whenRead { continuation.resume(returning: $0) }
      answer.signal()
    }
    #expect(late.content.prompts[.high]?.isEmpty == false)
  }

  @Test func whatIsReadInTimeIsThere() {
    let aside = ReadingAside { .withoutFiles(.prompts) }
    #expect(aside.wait(atMost: .seconds(60))?.content.prompts.isEmpty == false)
  }
}
