import PendulateCore
import Testing

/// What follows where nobody answers, where one comes back early, where something comes between.
@Suite struct SilenceEdgeTests {
  // MARK: A rating

  @Test(arguments: [(29_999, false), (30_000, true)])
  func aRatingWaitsHalfAMinute(milliseconds: Int, isMissing: Bool) {
    var way = Way()
    way.toResource()
    way.wait(for: .rate(.gate, .distress))
    way.pass(.milliseconds(milliseconds))
    let missing = way.events.filter { $0.event == .rateMissing && $0.missingScale == .distress }
    #expect(!missing.isEmpty == isMissing)
    #expect((way.asked == .rate(.gate, .distress)) == !isMissing)
  }

  @Test func anUnknownBaselineNeverLeadsToTouch() {
    var way = Way()
    way.toResource()
    way.answer(.rate(.gate, .distress), nil)
    way.letGo()
    #expect(way.stage == .silent)
    #expect(way.events.escalations == [.silent])
  }

  @Test(arguments: [nil, 2] as [Int?])
  func anUnknownStartIsARestSession(pre: Int?) {
    var way = Way()
    way.toCheckIn()
    if let pre { way.say(pre) }
    way.take(.done)
    #expect(way.session.plan.mode == (pre == nil ? .resource : .touch))
  }

  @Test(arguments: [(29, Stage.orient), (30, .close)])
  func theOfferOfBothWaitsHalfAMinute(seconds: Int, stage: Stage) {
    var way = Way(touches: 2)
    way.swing(peak: 2, settled: 2)
    way.swing(peak: 2, settled: 2)
    #expect(way.asked == .both)
    way.pass(seconds)
    #expect(way.stage == stage)
  }

  @Test(arguments: [(119, true), (120, false)])
  func theOfferOfMoreWaitsTwoMinutesAsItsPageDoes(seconds: Int, isAsked: Bool) {
    var way = Way()
    way.toCheckOut()
    way.say(5)
    way.pass(seconds)
    #expect((way.asked == .more) == isAsked)
  }

  // MARK: The gate

  @Test(arguments: [(119, Stage.orient), (120, .close)])
  func theGateWaitsAMinuteAndAnotherInTheRoom(seconds: Int, stage: Stage) {
    var way = Way()
    way.toGate()
    way.pass(seconds)
    #expect(way.stage == stage)
    #expect(way.events.escalations == (stage == .close ? [.silent] : []))
    #expect(way.session.pacing == nil || stage == .close)
    if stage == .close { #expect(way.planned == 180) }
  }

  @Test func aSignInThatMinuteAsksAgain() {
    var way = Way()
    way.toGate()
    way.pass(61)
    way.take(.activity)
    way.pass(60)
    #expect(way.stage == .orient && way.asked == .rate(.settled, .distress))
  }

  @Test(arguments: [false, true])
  func aCloseWithoutASignIsASilentOne(isAnswered: Bool) {
    var way = Way()
    way.toClose()
    way.pass(1)
    if isAnswered { way.take(.activity) }
    way.wait { _ in false }
    #expect(way.session.outcome == (isAnswered ? .closed : .closedSilent))
  }

  // MARK: Pages

  @Test(arguments: [(119, Stage.arrive), (120, .checkPre)])
  func arrivingWaitsTwoMinutesAndBecomesARestSession(seconds: Int, stage: Stage) {
    var way = Way()
    way.pass(seconds)
    #expect(way.stage == stage)
    #expect(way.session.plan.mode == (stage == .arrive ? .touch : .resource))
  }

  @Test(arguments: [(119, false), (120, true)])
  func theFirstQuestionOfAPageWaitsTwoMinutes(seconds: Int, isMissing: Bool) {
    var way = Way()
    way.toCheckIn()
    way.pass(seconds)
    #expect(way.events.contains { $0.event == .rateMissing } == isMissing)
  }

  @Test(arguments: [(149, 1), (150, 2)])
  func afterOneSilenceTheNextWaitsHalfAMinute(seconds: Int, missing: Int) {
    var way = Way()
    way.toCheckIn()
    way.pass(seconds)
    #expect(way.events.filter { $0.event == .rateMissing }.count == missing)
  }

  @Test func anAnswerRestoresPatience() {
    var way = Way()
    way.toCheckIn()
    way.pass(120)
    way.say(.here)
    way.pass(119)
    #expect(way.asked == .rate(.pre, .state))
    way.pass(1)
    #expect(way.asked == nil)
  }

  @Test(arguments: [(119, Stage.checkPre), (120, .choose)])
  func anAnsweredPageWaitsTwoMinutes(seconds: Int, stage: Stage) {
    var way = Way()
    way.toCheckIn()
    way.say(2)
    way.say(.here)
    way.take(.answer(.state(.mixed)))
    way.pass(seconds)
    #expect(way.stage == stage)
  }

  @Test(arguments: [(119, Stage.choose), (120, .resource)])
  func settingUpWaitsTwoMinutesAndBecomesARestSession(seconds: Int, stage: Stage) {
    var way = Way()
    way.toCheckIn()
    way.say(2)
    way.take(.done)
    way.pass(seconds)
    #expect(way.stage == stage)
    #expect(way.session.plan.mode == (stage == .choose ? .touch : .resource))
  }

  @Test func anyKeyRenewsThePatienceOfAPage() {
    var way = Way()
    way.pass(119)
    way.take(.activity)
    way.pass(119)
    #expect(way.stage == .arrive)
    way.pass(1)
    #expect(way.stage == .checkPre)
  }

  // MARK: After an alarm

  /// Asked each minute, and half a minute for each answer: the n-th silence is over at 90 n seconds.
  @Test(arguments: [(449, false), (450, true)])
  func fiveSilencesInHighLeadOn(seconds: Int, isOver: Bool) {
    var way = Way()
    way.toCheckIn()
    way.say(7)
    way.pass(seconds)
    #expect((way.stage == .close) == isOver)
  }

  @Test(arguments: [(449, false), (450, true)])
  func fiveSilencesInNumbLeadOn(seconds: Int, isOver: Bool) {
    var way = Way()
    way.toCheckIn()
    way.say(1)
    way.say(.farAway)
    way.pass(seconds)
    #expect((way.stage == .close) == isOver)
  }

  @Test func anAnswerBeginsTheCountAnew() {
    var way = Way()
    way.toCheckIn()
    way.say(7)
    way.pass(90 * 4 + 60)
    way.say(8)
    way.pass(90 * 4 + 60)
    #expect(way.stage == .high)
    way.pass(30)
    #expect(way.stage == .close)
  }

  // MARK: Glimmers

  @Test(arguments: [(1, Stage.resource), (2, .orient)])
  func twoSilencesOnTheLadderEndIt(count: Int, stage: Stage) {
    var way = Way(.glimmer, course: .ladder)
    for _ in 0..<count {
      way.wait(for: .rate(.gate, .ladder))
      way.letGo()
    }
    #expect(way.stage == stage)
  }

  @Test func silencesOnTheLadderAreCountedRunning() {
    var way = Way(.glimmer, course: .ladder)
    for rung in [nil, Ladder.tolerable, nil] {
      way.wait(for: .rate(.gate, .ladder))
      if let rung { way.say(rung) } else { way.letGo() }
    }
    #expect(way.stage == .resource)
  }

  // MARK: Coming back early

  @Test(arguments: [0, 4, 6])
  func aDigitInATouchIsItsPeak(value: Int) {
    var way = Way()
    way.toGate()
    way.take(.touch)
    way.pass(.milliseconds(4321))
    way.say(value)
    #expect(way.stage == .orient)
    #expect(way.seconds(.touch) == [4.321])
    let peak = way.events.last { $0.event == .rate }
    #expect(peak?.occasion == .peak && peak?.answer?.distress == value)
    way.pass(30)
    #expect(way.asked == nil)
  }

  @Test func aDigitInBothIsItsNumber() {
    var way = Way(touches: 2)
    way.swing(peak: 2, settled: 2)
    way.swing(peak: 2, settled: 2)
    way.take(.both(true))
    way.say(7)
    #expect(way.events.last { $0.event == .rate }?.occasion == .both)
    #expect(way.stage == .orient && way.session.isGrounding)
  }

  // MARK: What comes between

  /// A tick that comes so late after what was due.
  @Test(arguments: [(5000, Stage.resource), (5001, .orient)])
  func fiveSecondsLateIsToleratedAndMoreIsAGap(milliseconds: Int, stage: Stage) throws {
    var way = Way()
    way.toResource()
    let due = try #require(way.session.nextDeadline)
    way.jump(due - way.moment + .milliseconds(milliseconds))
    #expect(way.stage == stage)
    #expect(way.session.welcome == (stage == .orient ? .suspended : nil))
  }

  @Test(
    arguments: [(1800, Stage.gate, nil), (1801, .orient, .key)] as [(Int, Stage, Cue.Interruption?)]
  )
  func aPauseOfMoreThanHalfAnHourComesBackToTheRoom(
    seconds: Int, stage: Stage, welcome: Cue.Interruption?
  ) {
    var way = Way()
    way.toGate()
    way.take(.pause(.key))
    way.pass(seconds)
    way.take(.resume)
    #expect(way.stage == stage)
    #expect(way.session.welcome == welcome)
  }
}
