import PendulateCore

/// The moments that ended touching, for other programs: what they came to, and each by itself.
enum HardMomentsRecord {
  /// How many settled in their session, and what was there; hard ones only, not the lighter signs.
  struct Counts: Encodable {
    let n: Int
    let settled: Int
    let notYet: Int
    let unknown: Int
    let wayBack: [String: Int]

    init(_ moments: [DatedHardMoment]) {
      let hard = moments.map(\.moment).filter(\.kind.isHard)
      n = hard.count
      settled = hard.count { $0.secondsToSettle != nil }
      unknown = hard.count { $0.afterwards == .unknown }
      notYet = n - settled - unknown
      wayBack = HardMomentsRecord.named(HardMoment.WayBack.allCases) { way in
        hard.count { $0.wayBack == way }
      }
    }
  }

  /// One moment with its session.
  struct Moment: Encodable {
    let sessionId: String
    let startedAt: String
    let mode: Mode
    let kind: SessionEvent.Escalation
    let second: Double
    let stage: Stage?
    let after: String
    let pre: Int?
    let state: BodyState?
    let aim: Int?
    let distress: Int?
    let touchSeconds: Double?
    let secondsSinceTouch: Double?
    let secondsSinceTouchSession: Double?
    let hour: Int
    let glimmerId: String?
    let afterwards: String
    let afterwardsSeconds: Double?
    let wayBack: String?

    init(_ dated: DatedHardMoment) {
      let moment = dated.moment
      sessionId = dated.sessionID.rawValue
      startedAt = dated.startedAt.rfc3339
      mode = dated.mode
      kind = moment.kind
      second = MachineOutput.seconds(moment.second)
      stage = moment.stage
      after = moment.before.rawValue
      pre = dated.pre
      state = dated.state
      aim = dated.aim
      distress = moment.distress
      touchSeconds = moment.touchSeconds.map(MachineOutput.seconds)
      secondsSinceTouch = moment.secondsSinceTouch.map(MachineOutput.seconds)
      secondsSinceTouchSession = dated.secondsSinceTouchSession.map(MachineOutput.seconds)
      hour = dated.hour
      glimmerId = moment.glimmerID
      switch moment.afterwards {
      case .settled(let seconds):
        (afterwards, afterwardsSeconds) = ("settled", MachineOutput.seconds(seconds))
      case .notYet(let seconds):
        (afterwards, afterwardsSeconds) = ("notYet", MachineOutput.seconds(seconds))
      case .unknown: (afterwards, afterwardsSeconds) = ("unknown", nil)
      }
      wayBack = moment.wayBack?.rawValue
    }
  }

  /// Each of some words with how often it was.
  static func named<Word: RawRepresentable<String>>(
    _ words: [Word], count: (Word) -> Int
  ) -> [String: Int] {
    Dictionary(words.map { ($0.rawValue, count($0)) }, uniquingKeysWith: +)
  }
}
