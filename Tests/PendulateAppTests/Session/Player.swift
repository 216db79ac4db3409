import PendulateCore
import TerminalGrid

@testable import PendulateApp

/// A person at the keys, in virtual time: what they press, and what the program wants done.
struct Player {
  var model: Model
  var moment = Moment.start
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
      model.person.standing = Standing(at: SampleModel.now, restsOnly: false, allowsHolds: false)
    }
    prepare(&model)
  }

  var stamp: Stamp { Stamp(moment, wall: SampleModel.now.advanced(by: moment - .start)) }
  var stage: Stage? { model.flow?.session.stage }
  var screen: String { model.frame(at: stamp, glyphs: .unicode).rows.joined(separator: "\n") }

  mutating func start(_ id: String = "touch") {
    guard let practice = model.content.practice(id) else { return }
    effects += model.start(practice, at: stamp)
  }

  mutating func press(_ keys: Key...) {
    for key in keys { effects += model.update(.key(key), at: stamp) }
  }

  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  mutating func enter(_ lines: String...) {
    for line in lines { effects += model.update(.line(line), at: stamp) }
  }

  /// Lets time pass, with a tick for whatever is due.
  mutating func wait(_ seconds: Double) {
    let end = moment + .seconds(seconds)
    while let deadline = model.nextDeadline(at: moment), deadline <= end {
      moment = max(moment, deadline)
      effects += model.update(.tick, at: stamp)
    }
    moment = end
  }

  /// Waits until the session asks something, or for that long.
  mutating func waitForQuestion(_ seconds: Int = 400) {
    for _ in 0..<seconds where model.flow?.session.question == nil { wait(1) }
  }

  var records: [SessionEvent] {
    effects.flatMap { effect -> [SessionEvent] in
      if case .record(let events, _) = effect { events } else { [] }
    }
  }

  /// Through arriving, the check-in and the setting up, to the time with a glimmer.
  mutating func settleIn(breath: Bool = true) {
    type("yyy")
    type("314d")
    press(.enter, .enter)
    press(.enter, .enter, .enter, .enter, .enter)
    breath ? type("1") : press(.enter)
    press(.enter)
  }

  /// On to the gate.
  mutating func reachGate() {
    settleIn()
    wait(Double(model.flow?.session.plan.resourceSeconds ?? 0) + 0.5)
    type("21")
  }
}
