import PendulateApp
import PendulateCore
import TerminalGrid

/// A way through the program that is recorded whole.
struct Journey: CustomStringConvertible, Sendable {
  let name: String
  let script: String
  var sizes = [Size(columns: 80, rows: 24), Size(columns: 50, rows: 15)]
  /// What is known and offered at the start.
  var prepare: @Sendable (inout JourneyWorld) -> Void = { _ in }
  /// How it begins: at home, unless it says otherwise.
  var open: @Sendable (inout Model, Stamp) -> [Effect] = { model, _ in
    model.openHome()
    return []
  }

  var description: String { name }

  /// The usual window alone, for what differs in its way and not in its screens.
  static let once = [Size(columns: 80, rows: 24)]
  /// The smallest window that is drawn in, too.
  static let small = [
    Size(columns: 80, rows: 24), Size(columns: 50, rows: 15), Size(columns: 20, rows: 6),
  ]
  /// A large window, too.
  static let everySize = small + [Size(columns: 160, rows: 50)]
}

/// What a journey begins with: somebody who was here some times, and content with one of everything.
struct JourneyWorld {
  var content = JourneyWorld.everything
  var person = JourneyWorld.regular
  var options = Options()

  init() { options.seed = 3 }

  private static var regular: Person {
    var person = Person()
    person.glimmers = (1...12).map { number in
      Glimmer(
        id: "glimmer\(number)", text: "The smell of rain, morning \(number)",
        category: .environment, origin: .starter)
    }
    person.ledger.consent = .open(at: SampleModel.now, allowsHolds: true)
    person.ledger.completedSessions = 6
    person.ledger.completedTouchSessions = 4
    return person
  }

  private static var everything: CoachContent {
    var content = SampleModel.content
    content.prompts = Dictionary(
      uniqueKeysWithValues: Stage.allCases.map { ($0, ["A word for \($0.rawValue)."]) })
    content.practices += [
      Practice(
        id: "savour", name: "Savouring, rung by rung", summary: "Staying with one glimmer.",
        mode: .glimmer, course: .ladder),
      Practice(
        id: "hunt", name: "A glimmer hunt", summary: "Looking for some.", mode: .glimmer,
        course: .hunt, huntSeconds: 60),
    ]
    content.huntPrompts = Glimmer.Category.allCases.map {
      HuntPrompt(id: "hunt-\($0)", text: "Something of \($0), perhaps?", category: $0)
    }
    content.patterns.append(
      BreathPattern(
        id: "box", name: "box", inhale: .seconds(4), second: .seconds(4), exhale: .seconds(4),
        rest: .seconds(4), purpose: "four even sides"))
    content.anchors = [
      BreathAnchor(id: "off", name: "none", purpose: "no cue"),
      BreathAnchor(
        id: "room", name: "another anchor", purpose: "something else",
        choices: [
          .init(id: "sound", name: "a sound", line: "A sound, near or far, can be there."),
          .init(id: "hands", name: "the hands", line: "The hands, and what they rest on."),
        ]),
    ]
    content.distantWords = ["hollow"]
    content.starterGlimmers = LibrarySample.starters
    return content
  }
}
