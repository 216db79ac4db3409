import PendulateCore
import Testing

@Suite struct TrendFigureTests {
  static let start =
    Timestamp(rfc3339: "2026-03-02T09:00:00.000+01:00") ?? Timestamp(milliseconds: 0)

  static func figures(
    _ events: [SessionEvent], at start: Timestamp = start, id: String = "a", later: Int? = nil
  ) -> SessionFigures {
    let summary = SessionSummary(startedAt: start, mode: .touch, events: events)
    return SessionFigures(
      id: Identifier(rawValue: id), startedAt: start, mode: summary.mode, outcome: summary.outcome,
      activeSeconds: summary.activeSeconds,
      body: SessionFigures.Body(events: events, later: later))
  }

  /// Three touches with peaks 3, 6 and 4, settled at 2, at 4 and then 3, and at 2.
  static let example =
    "pre=3,presence=here*,state=mixed*,gate=2,go=t*,peak=3,6,4,settled=2,4,3,2,both=yes,2,post=1,ladder=tolerable*"

  @Test func workedExampleGivesTheNumbersOfTheModel() throws {
    let figures = Self.figures(try rehearse(Self.example).events)
    #expect(figures.change == -2)
    #expect(figures.highest == 6)
    #expect(figures.body.touches.map(\.settling) == [.noRise, .after(186), .after(75)])
    #expect(figures.body.touches.map(\.cameBack) == [true, true, true])
    #expect(figures.body.touches.map(\.wasMoreThanPlanned) == [false, true, false])
    #expect(figures.touchSeconds == 39)
    #expect(figures.body.window.practiceSeconds == 720)
    let share = try #require(figures.body.window.share())
    #expect(abs(share - 0.8875) < 0.000_1)
    #expect(figures.activeSeconds == 720)
  }

  @Test func whatNeverCameBackIsLongerThanItsLastNumber() throws {
    let run = try rehearse("pre=3,presence=here*,gate=1,go=t*,peak=6,settled=5,5,5,5,post=4")
    let touch = try #require(Self.figures(run.events).body.touches.first)
    guard case .longerThan(let seconds) = touch.settling else {
      Issue.record("\(touch.settling)")
      return
    }
    #expect(seconds > 180)
    #expect(touch.cameBack == false)
  }

  /// The case from which it came: peak 8, then 7, 6 and 5 as one grounds, and nothing comes down.
  @Test func aReturnGoesOnThroughAnAlarm() throws {
    let run = try rehearse("pre=3,presence=here*,gate=2,go=t*,peak=8,settled=7,6,5,post=5")
    let body = Self.figures(run.events).body
    let touch = try #require(body.touches.first)
    let post = try #require(run.events.last { $0.occasion == .post && $0.answer?.distress != nil })
    let end = try #require(run.events.exits(.touch).first)
    #expect(touch.settling == .longerThan(post.t - end.t))
    #expect(touch.cameBack == false)
    let high = run.events.exits(.high).compactMap(\.seconds).reduce(0, +)
    #expect(high > 100 && body.window.parts().outside >= high)
    #expect(body.window.coverage() == 1)
  }

  /// An alarm at the end leads to another closing: each runs to the number that was said after it.
  @Test func eachClosingRunsToItsOwnNumber() throws {
    let run = try rehearse("pre=3,presence=here*,gate=2,go=c,post=8,settled=7,6,5,5,post=5")
    let closings = run.events.exits(.close)
    #expect(closings.count == 2)
    let curve = DistressCurve(run.events)
    #expect(curve.knots.contains { $0.t == closings.first?.t && $0.distress == 8 })
    #expect(curve.knots.last?.distress != 8)
  }

  /// What somebody who stays at the gate says next belongs to the same return.
  @Test func whoStaysAtTheGateGoesOnInTheSameReturn() {
    func event(
      _ t: Double, _ kind: SessionEvent.Kind, _ stage: Stage? = nil,
      _ occasion: SessionEvent.Occasion? = nil, _ distress: Int? = nil
    ) -> SessionEvent {
      var event = SessionEvent(t: t, event: kind)
      (event.stage, event.occasion) = (stage, occasion)
      event.answer = distress.flatMap(Distress.init).map { .distress($0) }
      if stage == .touch || stage == .orient || occasion == .settled { event.n = 1 }
      if kind == .stageExit { event.seconds = 10 }
      return event
    }
    var peak = event(45, .rate, nil, .peak, 4)
    peak.n = 1
    let before = [
      event(20, .rate, nil, .gate, 0), event(20, .stageEnter, .touch),
      event(30, .stageExit, .touch), event(30, .stageEnter, .orient), peak,
      event(90, .rate, nil, .settled, 3), event(90, .stageExit, .orient),
      event(90, .stageEnter, .gate), event(95, .stageExit, .gate), event(95, .stageEnter, .orient),
    ]
    let back = Self.figures(before + [event(210, .rate, nil, .settled, 1)]).body.touches.first
    #expect(back?.settling == .after(180) && back?.cameBack == true && back?.settled == 1)
    let higher = Self.figures(before + [event(210, .rate, nil, .settled, 4)]).body.touches.first
    #expect(higher?.settling == .longerThan(180) && higher?.cameBack == false)
  }

  @Test func whatSettlesWhileOneGroundsIsCountedFromTheTouch() throws {
    let run = try rehearse("pre=3,presence=here*,gate=2,go=t*,peak=8,settled=7,6,3,post=1")
    let touch = try #require(Self.figures(run.events).body.touches.first)
    let end = try #require(run.events.exits(.touch).first)
    let back = try #require(
      run.events.first { $0.occasion == .settled && $0.answer?.distress == 3 })
    #expect(touch.settling == .after(back.t - end.t))
    #expect(touch.cameBack == true)
  }

  /// Nothing was asked any more: the peak is the last number, and it was not back.
  @Test func whoLeavesAtTheStopWasNotBack() throws {
    let events = try rehearse("pre=3,presence=here*,gate=2,go=t*,peak=9").events
    let stop = try #require(events.firstIndex { $0.event == .stageEnter && $0.stage == .stop })
    let touch = try #require(
      Self.figures(Array(events[...stop])).body.touches.first)
    #expect(touch.settling == .longerThan(15))
    #expect(touch.cameBack == false)
  }

  @Test func aNumberOfTheReturnShowsARiseWhereThePeakIsOpen() throws {
    let run = try rehearse("pre=3,presence=here*,gate=1,go=t,c,peak=-,settled=6,2,post=1")
    let touch = try #require(Self.figures(run.events).body.touches.first)
    guard case .after = touch.settling else {
      Issue.record("\(touch.settling)")
      return
    }
  }

  @Test(arguments: Practice.Course.allCases)
  func whatAsksNoNumberHasNoTimeInTheWindow(course: Practice.Course) throws {
    let run = try rehearse(
      "ladder=tolerable*", plan: plan(practice(.glimmer, course: course), completed: 4))
    #expect(Self.figures(run.events).body.window == WindowTime())
  }

  @Test func settledNowEndsTheTimeBeforeAnyNumber() throws {
    var events = try rehearse("pre=3,presence=here*,gate=1,go=t,c,peak=5,settled=2,post=1").events
    let end = try #require(events.exits(.touch).first)
    let place = try #require(events.firstIndex { $0.event == .rate && $0.occasion == .peak })
    var mark = SessionEvent(t: end.t + 20, event: .settledMark)
    mark.n = 1
    events.insert(mark, at: place + 1)
    #expect(Self.figures(events).body.touches.first?.settling == .after(20))
  }

  @Test func withoutAPeakNothingIsSaidOfSettling() throws {
    let run = try rehearse("pre=3,presence=here*,gate=1,go=t,c,peak=-,settled=2,post=1")
    let touch = try #require(Self.figures(run.events).body.touches.first)
    #expect(touch.settling == .unknown)
    #expect(touch.cameBack == true)
    #expect(touch.wasMoreThanPlanned == nil)
  }

  @Test func stretchesBesideAnUnknownNumberAreUnknown() throws {
    let whole = try rehearse("pre=3,presence=here*,gate=1,go=t,c,peak=2,settled=2,post=1")
    let holed = try rehearse("pre=3,presence=here*,gate=1,go=t,c,peak=2,settled=2,post=-")
    #expect(Self.figures(whole.events).body.window.coverage() == 1)
    let window = Self.figures(holed.events).body.window
    let close = try #require(holed.events.exits(.close).first?.seconds)
    #expect(abs(window.parts().unknown - close) < 0.001)
  }

  @Test func farAwayIsOutsideWhateverTheNumber() throws {
    var events = try rehearse("pre=1,presence=here*,gate=1,go=t,c,peak=1,settled=1,post=1").events
    func presence(_ presence: Presence, at t: Double) -> SessionEvent {
      var event = SessionEvent(t: t, event: .rate)
      event.occasion = .settled
      event.answer = .presence(presence)
      return event
    }
    let enter = try #require(events.firstIndex { $0.event == .stageEnter && $0.stage == .resource })
    let t = events[enter].t
    events.insert(
      contentsOf: [presence(.farAway, at: t + 10), presence(.here, at: t + 40)], at: enter + 1)
    events.sort { $0.t < $1.t }
    let parts = Self.figures(events).body.window.parts()
    #expect(abs(parts.outside - 30) < 0.001)
    #expect(parts.unknown == 0)
  }

  @Test func figuresSayTheSameAsTheEventsForLimits() throws {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<200 {
      func number(_ top: Int) -> Int { Int.random(in: 0...top, using: &generator) }
      let script =
        "pre=\(number(7)),presence=here*,state=mixed,gate=\(number(4)),go=t*,peak=\(number(8)),-,\(number(6)),settled=\(number(5)),\(number(5)),-,2,both=yes,\(number(4)),post=\(number(7)),ladder=tolerable*"
      let run = try rehearse(script)
      let direct = SessionSummary(startedAt: Self.start, mode: .touch, events: run.events)
      // A rehearsal counts in nothing; the figures are those of a session that does.
      guard !direct.isRehearsal else { continue }
      let figures = SessionSummary(Self.figures(run.events))
      // After an alarm the events go on to numbers that are of no return any more.
      if direct.hasAlarm {
        #expect(figures.swings.map(\.peak) == direct.swings.map(\.peak))
        #expect(figures.post == direct.post && figures.escalations == direct.escalations)
      } else {
        #expect(figures == direct)
      }
    }
  }
}
