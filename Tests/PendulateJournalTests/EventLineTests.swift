import Foundation
import PendulateCore
import Testing

@testable import PendulateJournal

@Suite struct EventLineTests {
  @Test func lineIsFlatInOrderAndShort() {
    var event = SessionEvent.rate(.presence(.halfHere), .settled, at: 230.5, n: 1)
    event.k = 0
    #expect(
      EventLine.encode(event)
        == #"{"event":"rate","k":0,"n":1,"occasion":"settled","scale":"presence","t":230.5,"#
        + #""value":"halfHere"}"#)
    #expect(
      EventLine.encode(.enter(.touch, at: 12, n: 2))
        == #"{"event":"stageEnter","n":2,"stage":"touch","t":12}"#)
  }

  @Test(arguments: [
    (0.1 + 0.2, "0.3"), (12.3456, "12.346"), (1_000_000, "1000000"), (0.0004, "0"),
    (86_399.999, "86399.999"), (-1, "0"), (.nan, "0"), (.infinity, "0"),
  ])
  func timeIsToldToTheMillisecond(_ t: Double, _ text: String) {
    #expect(
      EventLine.encode(SessionEvent(t: t, event: .pause)) == #"{"event":"pause","t":\#(text)}"#)
  }

  @Test func slashesAndForeignLettersStayReadable() {
    var event = SessionEvent(t: 1, event: .pacer)
    event.pattern = "4/6 süß"
    #expect(EventLine.encode(event) == #"{"event":"pacer","pattern":"4/6 süß","t":1}"#)
  }

  /// Every field in turn, with plain and odd values.
  private static let samples: [SessionEvent] = {
    var samples: [SessionEvent] = [.start(.sample(1))] + SessionEvent.whole(.sample(2))
    for kind in SessionEvent.Kind.allCases { samples.append(SessionEvent(t: 0.001, event: kind)) }
    for value in 0...10 {
      guard let distress = Distress(value) else { continue }
      samples.append(.rate(.distress(distress), .peak, at: 3.25))
    }
    for state in BodyState.allCases { samples.append(.rate(.state(state), .post, at: 3)) }
    for ladder in Ladder.allCases { samples.append(.rate(.ladder(ladder), .post, at: 3)) }
    var missing = SessionEvent(t: 5, event: .rateMissing)
    missing.missingScale = .presence
    missing.occasion = .gate
    samples.append(missing)
    var glimmer = SessionEvent(t: 99_999.999, event: .glimmer)
    glimmer.glimmerID = "sound-1"
    glimmer.category = .environment
    glimmer.dwellSeconds = 12.345
    glimmer.ladder = .nourishing
    samples.append(glimmer)
    var pacer = SessionEvent(t: 5, event: .pacer)
    pacer.pattern = "a \"quoted\" \\ name\n\u{1F33F}"
    pacer.on = false
    samples.append(pacer)
    var body = SessionEvent(t: 5, event: .body)
    body.regions = [BodyMark(region: .jaw, tone: .neither, change: .more, sensations: ["tight"])]
    samples.append(body)
    var planned = SessionEvent(t: 5, event: .stageEnter)
    planned.plannedSeconds = 61.5
    planned.kind = .edge
    var plan = SessionEvent.PlanFacts()
    plan.aimCap = 3
    plan.firstTouchSeconds = 10
    plan.touches = 3
    plan.glimmers = []
    plan.anchor = "feet"
    plan.version = 1
    plan.rehearsal = true
    planned.plan = plan
    samples.append(planned)
    return samples
  }()

  @Test(arguments: samples)
  func whatIsWrittenIsReadBack(_ event: SessionEvent) throws {
    #expect(try EventLine.decode(EventLine.encode(event)) == event)
  }

  @Test(arguments: samples)
  func quickReaderAgreesWithTheGeneralOne(_ event: SessionEvent) throws {
    let line = EventLine.encode(event)
    let general = try JSONDecoder().decode(SessionEvent.self, from: Data(line.utf8))
    let quick = FlatEventReader.read(line)
    #expect(quick == general || quick == nil)
    let isPlain = event.regions == nil && !line.contains("\\")
    #expect((quick != nil) == isPlain)
  }

  @Test(arguments: [
    "", "{", "{}", "[]", "null", #"{"event":"rate"}"#, #"{"t":1}"#,
    #"{"event":"levitate","t":1}"#, #"{"event":"rate","t":"1"}"#, #"{"event":"rate","t":1"#,
    #"{"event":"rate","t":1}x"#, #"{"event":"rate","t":1.}"#,
    #"{"event":"rate","scale":"distress","t":1,"value":11}"#,
    #"{"event":"rate","scale":"distress","t":1,"value":1.5}"#,
    #"{"event":"rate","scale":"distress","t":1}"#,
    #"{"event":"rate","n":"2","t":1}"#, #"{"event":"rate","stage":"moon","t":1}"#,
    #"{"event":"pause","on":tru,"t":1}"#,
  ])
  func malformedLineIsRefused(_ line: String) {
    #expect(FlatEventReader.read(line) == nil)
    #expect(throws: (any Error).self) { try EventLine.decode(line) }
  }

  @Test func numbersBeyondTheQuickReaderAreStillRead() throws {
    let event = try EventLine.decode(#"{ "event" : "pause", "t" : 1.2345e2, "new" : [1] }"#)
    #expect(event == SessionEvent(t: 123.45, event: .pause))
  }
}
