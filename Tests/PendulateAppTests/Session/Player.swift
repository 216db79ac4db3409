import PendulateCore
import TerminalGrid

@testable import PendulateApp

/// A person at the keys, in virtual time: what they press, and what the program wants done.
struct Player {
  var model: Model
  var moment = Moment.start
  /// The real time that passed at the keys, beside the virtual time of the session.
  var pressed = Duration.zero
  var effects: [Effect] = []

  init(
    columns: Int = 80, rows: Int = 24, hasConsent: Bool = true,
    prepare: (inout Model) -> Void = { _ in }
  ) {
    model = SampleModel.model(columns: columns, rows: rows)
    model.content.prompts = Dictionary(
      uniqueKeysWithValues: Stage.allCases.map { ($0, ["A word for \($0.rawValue)."]) })
    model.options.seed = 3
    if hasConsent {
      model.person.ledger.consent = .open(at: SampleModel.now)
    }
    prepare(&model)
  }

  var stamp: Stamp {
    Stamp(
      moment, wall: SampleModel.now.advanced(by: moment - .start),
      real: pressed + (moment - .start))
  }
  var stage: Stage? { model.sessionScreen?.session.stage }
  var screen: String { model.frame(at: stamp, glyphs: .unicode).rows.joined(separator: "\n") }
  /// The check-ins that went to the journal, oldest first.
  var keptCheckIns: [CheckIn] {
    effects.compactMap { effect in
      if case .journal(.checkIn(let checkIn), _) = effect { checkIn } else { nil }
    }
  }

  mutating func start(_ id: String = "touch") {
    guard let practice = model.content.practice(id) else { return }
    carryOut(model.start(practice, at: stamp))
  }

  /// Takes an event, and does what comes of it.
  mutating func take(_ event: Event) {
    carryOut(model.update(event, at: stamp))
  }

  /// Notes effects; the journal of a test has everything at once.
  mutating func carryOut(_ effects: [Effect]) {
    self.effects += effects
    for effect in effects {
      switch effect {
      case .journal(_, let echo?), .own(_, let echo?): take(.journal(.kept(echo)))
      case .journal, .limits, .own, .readOwn, .read, .tell, .face, .process: break
      }
    }
  }

  /// Presses keys one after the other, a second of real time apart.
  mutating func press(_ keys: Key...) {
    for key in keys {
      take(.key(key))
      rest(.seconds(1))
    }
  }

  /// Lets real time pass at the keys, and none in the session.
  mutating func rest(_ time: Duration) {
    let isHeld = model.answers.held != nil && time >= AnswerGuard.burst
    if isHeld {
      pressed += AnswerGuard.burst
      take(.tick)
    }
    pressed += isHeld ? time - AnswerGuard.burst : time
  }

  /// Presses a key, and answers with what comes of it without carrying it out.
  mutating func effects(of key: Key) -> [Effect] {
    defer { pressed += .seconds(1) }
    return model.update(.key(key), at: stamp)
  }

  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  mutating func enter(_ lines: String...) {
    for line in lines { take(.line(line)) }
  }

  /// Lets time pass, with a tick for whatever is due.
  mutating func wait(_ seconds: Double) {
    let end = moment + .seconds(seconds)
    while let deadline = model.nextDeadline, deadline <= end {
      moment = max(moment, deadline)
      take(.tick)
    }
    moment = end
  }

  /// Waits until the session asks something, or for that long.
  mutating func waitForQuestion(_ seconds: Int = 400) {
    for _ in 0..<seconds where model.sessionScreen?.session.question == nil { wait(1) }
  }

  var records: [SessionEvent] {
    effects.flatMap { effect -> [SessionEvent] in
      if case .journal(.record(let events, _), _) = effect { events } else { [] }
    }
  }

  /// Through arriving, the check-in and the setting up, to the time with a glimmer.
  mutating func settleIn(breath: Bool = true) {
    type("yyy")
    type("3i4")
    press(.enter)
    for _ in 0..<9 where breath && model.sessionScreen?.form?.current?.name != .breath {
      press(.tab)
    }
    if breath { type("1") }
    press(.enter)
  }

  /// Through whatever comes first, unanswered, to the time with a glimmer.
  mutating func reachResource() {
    for _ in 0..<60 where stage != .resource {
      model.sessionScreen?.form?.body == nil ? press(.enter) : type("d")
    }
  }

  /// Through a touch of 5 s and 10 s of the safety behind it, to the wish to close: 50 s are left.
  mutating func closeAfterATouch() {
    start()
    reachGate()
    type("t")
    wait(5)
    type("z")
    wait(10)
    type("c")
  }

  /// On to the gate.
  mutating func reachGate() {
    settleIn()
    wait(Double(model.sessionScreen?.session.plan.resourceSeconds ?? 0) + 0.5)
    type("2i")
  }
}

extension Model {
  /// The session that goes on, or has just ended.
  var sessionScreen: SessionScreen? {
    stack.lazy.compactMap { screen in
      if case .session(let session) = screen { session } else { nil }
    }.last
  }

  /// What lies over the screen until a key is pressed.
  var cover: Screen? { screen.state.isCover ? screen : nil }

  /// Whether home is seen.
  var isAtHome: Bool { screen.state is HomeScreen }
}
