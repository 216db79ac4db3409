import ClosedEyeCues
import Foundation
import Glibc
import PendulateCore
import Testing

@testable import PendulateApp
@testable import pendulate

@Suite struct CueTellerTests {
  @MainActor private func told(_ moments: [AudibleMoment?], tellsBreath: Bool = true)
    -> [EyesClosedCue?]
  {
    zip([nil] + moments, moments).map {
      CueTeller.cue(from: $0, to: $1, tellsBreath: tellsBreath)
    }
  }

  private func moment(
    _ stage: Stage?, swing: Int = 0, _ phase: BreathPosition.Phase? = nil, cycle: Int = 0
  ) -> AudibleMoment {
    AudibleMoment(
      stage: stage, swing: swing, breath: phase.map { .init(phase: $0, cycle: cycle) })
  }

  @Test @MainActor func whatIsNewIsToldOnce() {
    let moments = [
      moment(.resource, .inhale), moment(.resource, .inhale), moment(.resource, .exhale),
      moment(.resource, .inhale, cycle: 1), moment(.touch, swing: 1), moment(.touch, swing: 1),
      moment(.orient, swing: 1, .inhale), nil, moment(.orient, swing: 1, .inhale),
    ]
    #expect(
      told(moments) == [
        .stage(.resource), nil, .breath(.exhale), .breath(.inhale), .stage(.touch), nil,
        .stage(.orient), nil, .stage(.orient),
      ])
    #expect(
      told(moments, tellsBreath: false).compactMap { $0 } == [
        .stage(.resource), .stage(.touch), .stage(.orient), .stage(.orient),
      ])
  }

  @Test @MainActor func aChangeOfPatternDoesNotRepeatASpan() {
    #expect(
      told([
        moment(nil, .inhale, cycle: 5), moment(nil, .inhale), moment(nil, .exhale),
        moment(nil, .inhale, cycle: 1),
      ]) == [.breath(.inhale), nil, .breath(.exhale), .breath(.inhale)])
  }
}

/// Cues in the real program, with a script in the place of a player.
@Suite(.serialized, .onOwnThreads) struct CueProgramTests {
  private let home: ProgramHome

  init() throws {
    home = try ProgramHome()
    try home.write("", to: "bin/keep")
    try home.write("", to: "run/keep")
  }

  private func session(_ arguments: String..., script: String = "") throws -> PseudoTerminal {
    _ = try home.writeScript(
      "#!/bin/sh\necho ${1##*/} >>\(home.path("heard"))\n\(script)\n", to: "bin/pw-play")
    return try PseudoTerminal(
      ["session", "five", "--speed", "20", "--seed", "5", "--events", home.path("events")]
        + arguments, home: home,
      environment: [
        "PATH": home.path("bin") + ":/usr/bin:/bin", "XDG_RUNTIME_DIR": home.path("run"),
      ])
  }

  private var heard: [String] {
    let text = try? String(contentsOfFile: home.path("heard"), encoding: .utf8)
    return (text ?? "").split(separator: "\n").map(String.init)
  }

  private var left: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: home.path("run")) }
  }

  @Test func stagesAreToldAndNothingIsLeftBehind() throws {
    let terminal = try session("--cues", "tones", script: "sleep 60")
    #expect(terminal.wait { !heard.isEmpty })
    #expect(try left.contains { $0.hasPrefix("pendulate-cues-") })
    // The player sleeps on, and the pages come and go.
    terminal.waitForEvent("stageEnter", "arrive")
    terminal.answer("yyy")
    #expect(terminal.waitForEvent("stageEnter", "checkPre"))
    terminal.type("q")
    #expect(terminal.waitForEnd() == 0)
    #expect(terminal.isRestored)
    #expect(try !left.contains { $0.hasPrefix("pendulate-cues-") })
  }

  @Test func whileItIsSuspendedNothingIsHeardOrLeft() throws {
    let terminal = try session("--cues", "tones", script: "echo $$ >\(home.path("id")); sleep 60")
    #expect(terminal.wait { heard == ["5.wav"] && self.player != nil })
    let player = try #require(self.player)
    terminal.type("\u{1A}")
    #expect(terminal.waitUntilStopped())
    // The process stays listed until its parent runs again, and it plays no more.
    #expect(terminal.wait { hasEnded(player) })
    #expect(try !left.contains { $0.hasPrefix("pendulate-cues-") })
    terminal.send(SIGCONT)
    terminal.type("q")
    #expect(terminal.waitForEnd() == 0)
    #expect(try !left.contains { $0.hasPrefix("pendulate-cues-") })
  }

  private var player: pid_t? {
    (try? String(contentsOfFile: home.path("id"), encoding: .utf8)).flatMap {
      pid_t($0.trimmingCharacters(in: .whitespacesAndNewlines))
    }
  }

  private func hasEnded(_ id: pid_t) -> Bool {
    let status = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)
    return status?.contains(") Z ") ?? true
  }

  @Test func theBellCountsAStage() throws {
    let terminal = try session("--cues", "bell")
    terminal.waitForEvent("stageEnter", "arrive")
    terminal.answer("yyy")
    terminal.waitForEvent("stageEnter", "checkPre")
    terminal.answer("3i4\r")
    terminal.waitForEvent("stageEnter", "choose")
    #expect(!terminal.output.contains(7))
    terminal.answer("\r")
    #expect(terminal.waitForEvent("stageEnter", "resource"))
    #expect(terminal.wait { terminal.output.contains(7) })
    terminal.type("q")
    #expect(terminal.waitForEnd() == 0)
    #expect(heard.isEmpty)
  }

  @Test func cuesAreOffUnlessChosen() throws {
    let terminal = try session()
    terminal.waitForEvent("stageEnter", "arrive")
    terminal.answer("yyy")
    #expect(terminal.waitForEvent("stageEnter", "checkPre"))
    terminal.type("q")
    #expect(terminal.waitForEnd() == 0)
    #expect(heard.isEmpty)
  }

  @Test(arguments: [[], ["--plain"]])
  func aMissingSpeakerIsSaidOnceOnTheScreen(arguments: [String]) throws {
    let terminal = try PseudoTerminal(
      ["session", "five", "--speed", "20", "--cues", "words"] + arguments, home: home,
      environment: ["PATH": "/nowhere"])
    #expect(terminal.waitFor("choose cues: bell"))
    terminal.type(arguments.isEmpty ? "q" : "q\n")
    #expect(terminal.waitForEnd() == 0)
    #expect(terminal.text.components(separatedBy: "choose cues: bell").count == 2)
  }

  @Test(arguments: [["--cues", "loud"], ["--cue-volume", "101"], ["--cue-volume", "-1"]])
  func wrongValuesAreRefused(arguments: [String]) throws {
    let run = try home.run("session", arguments[0], arguments[1])
    #expect(run.status == 64)
    #expect(run.messages.contains(arguments[0]))
  }
}
