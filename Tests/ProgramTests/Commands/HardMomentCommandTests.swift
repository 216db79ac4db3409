import Foundation
import PendulateCore
import PendulateJournal
import Testing

@testable import pendulate

/// The moments that ended touching, for other programs.
@Suite struct HardMomentCommandTests {
  private let home: ProgramHome

  init() throws { home = try ProgramHome() }

  private func keepAHardSession() throws {
    let journal = try home.openJournal()
    defer { journal.close() }
    func event(_ t: Double, _ kind: SessionEvent.Kind) -> SessionEvent {
      SessionEvent(t: t, event: kind)
    }
    var enter = event(10, .stageEnter)
    (enter.stage, enter.n) = (.touch, 1)
    var leave = event(20, .stageExit)
    (leave.stage, leave.n, leave.seconds, leave.reason) = (.touch, 1, 10, .timer)
    var orient = event(20, .stageEnter)
    (orient.stage, orient.n) = (.orient, 1)
    var peak = event(35, .rate)
    (peak.occasion, peak.n, peak.answer) = (.peak, 1, Distress(8).map(Answer.distress))
    var alarm = event(35, .escalate)
    alarm.kind = .high
    var end = event(40, .sessionEnd)
    end.outcome = .left
    try journal.begin(
      sessionID: ProgramHome.sessionID(0),
      startedAt: try #require(Timestamp(rfc3339: "2026-03-02T21:00:00.000+02:00")),
      practice: "full", mode: .touch, about: nil,
      events: [event(0, .sessionStart), enter, leave, orient, peak, alarm, end])
  }

  @Test func theyAreCountedAndListedOnRequest() throws {
    try keepAHardSession()
    let counted = try home.run("trends", "--json").object()
    let whole = try #require(counted["whole"] as? [String: Any])
    #expect((whole["alarms"] as? [String: Int])?["high"] == 1)
    #expect((whole["alarmsAfter"] as? [String: [String: Int]]) == ["high": ["touch": 1]])
    #expect((whole["outcomes"] as? [String: Int])?["left"] == 1)
    #expect(counted["hardMoments"] == nil)
    let hard = try #require(counted["hard"] as? [String: Any])
    #expect(hard["n"] as? Int == 1 && hard["unknown"] as? Int == 1)

    let listed = try home.run("trends", "--json", "--hard").object()
    let moment = try #require((listed["hardMoments"] as? [[String: Any]])?.first)
    #expect(moment["kind"] as? String == "high")
    #expect(moment["after"] as? String == "touch")
    #expect(moment["distress"] as? Int == 8)
    #expect(moment["touchSeconds"] as? Double == 10)
    #expect(moment["secondsSinceTouch"] as? Double == 15)
    #expect(moment["hour"] as? Int == 21)
    #expect(moment["afterwards"] as? String == "unknown")
    #expect(moment["pre"] == nil)
  }
}
