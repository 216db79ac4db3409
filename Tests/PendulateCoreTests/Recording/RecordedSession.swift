import PendulateCore
import Testing

/// A session that is played from a seed, the same one in every run.
struct RecordedSession: CustomTestStringConvertible, Sendable {
  let practice: RecordedPractice
  let person: RecordedPerson
  let number: Int

  /// All of them.
  static let all: [RecordedSession] = RecordedPractice.allCases.flatMap { practice in
    RecordedPerson.allCases.flatMap { person in
      (0..<practice.count).map { RecordedSession(practice: practice, person: person, number: $0) }
    }
  }

  /// Its name, as in `touch-willing-3`.
  var name: String { "\(practice.rawValue)-\(person.rawValue)-\(number)" }

  var testDescription: String { name }

  /// Plays it to its end and gives its log.
  func played() throws -> (log: SessionLog, outcome: Outcome?) {
    var hash = StableHash()
    hash.add(name)
    var play = Play(self, seed: hash.value)
    try play.apply(.begin)
    for _ in 0..<250 where play.session.outcome == nil { try play.step() }
    for _ in 0..<200 where play.session.outcome == nil { try play.wait() }
    if play.session.outcome == nil { try play.apply(.leave) }
    return (play.log, play.session.outcome)
  }

  /// A session under way, in virtual time.
  private struct Play {
    let person: RecordedPerson
    var random: SeededGenerator
    var session: Session
    var moment = Moment.start
    var log = SessionLog()

    init(_ recorded: RecordedSession, seed: UInt64) {
      person = recorded.person
      random = SeededGenerator(seed: seed)
      session = Session(
        plan: recorded.practice.plan(using: &random), prompts: samplePrompts, seed: seed, at: .start
      )
    }

    mutating func apply(_ cue: Cue) throws {
      log.add(cue, at: moment)
      try log.add(session.apply(cue, at: moment))
      log.add(session, at: moment)
    }

    mutating func step() throws {
      guard let cue = person.cue(in: session, using: &random) else { return try wait() }
      // A moment to think, or to be elsewhere: what is due meanwhile comes on time.
      let isSlow = Int.random(in: 0..<10, using: &random) == 0
      let longest = isSlow ? 70_000 : session.stage == .touch ? 12_000 : 5000
      try pass(.milliseconds(Int.random(in: 0...longest, using: &random)))
      guard session.outcome == nil else { return }
      try apply(cue)
    }

    /// Lets the next thing that is due come; after long waiting in vain, whoever paused goes on.
    mutating func wait() throws {
      guard let deadline = session.nextDeadline else {
        if session.isPaused { try pass(.seconds(Int.random(in: 1...4000, using: &random))) }
        return try apply(.resume)
      }
      // Now and then the machine sleeps over it.
      let isLate = Int.random(in: 0..<800, using: &random) == 0 && person != .quiet
      moment = max(moment, deadline)
      if isLate { moment = moment + .milliseconds(Int.random(in: 1000...90_000, using: &random)) }
      try apply(.tick)
    }

    private mutating func pass(_ duration: Duration) throws {
      let end = moment + duration
      while let deadline = session.nextDeadline, deadline <= end {
        moment = max(moment, deadline)
        try apply(.tick)
      }
      moment = max(moment, end)
    }
  }
}
