import PendulateCore
import TerminalGrid

@testable import PendulateApp

/// Content and people small enough to be read in a test.
enum SampleModel {
  static let now = Timestamp(milliseconds: 1_772_355_900_000)
  static let stamp = Stamp(.start, wall: now)

  static let anchors = [
    "at ease; nothing pulls at me", "nearly at ease; a trace of something",
    "a small stir; easy to let be", "noticeable and unpleasant; I am in charge of it",
    "uncomfortable; I can stay and still sense the room", "hard; staying takes effort",
    "very hard; I want it to ease soon", "too much; I am losing my footing",
    "swamped; hard to think or hear", "close to unbearable", "the most I can imagine",
  ]

  static let groups = [
    SensationGroup(
      name: "temperature", words: ["warm", "cool", "hot", "cold", "flushed", "chilled"]),
    SensationGroup(
      name: "weight and pressure", words: ["heavy", "light", "pressed", "full", "hollow", "dense"]),
    SensationGroup(
      name: "tension and space",
      words: ["tight", "loose", "clenched", "braced", "open", "soft"]),
    SensationGroup(
      name: "movement and rhythm",
      words: ["fluttery", "pulsing", "trembling", "still", "swirling", "flowing"]),
    SensationGroup(
      name: "tingle and energy",
      words: ["tingling", "buzzing", "prickly", "electric", "humming", "restless"]),
    SensationGroup(
      name: "ease", words: ["settled", "spacious", "rested", "steady", "tender", "glowing"]),
  ]

  static var content: CoachContent {
    var content = CoachContent()
    content.practices = [
      Practice(
        id: "touch", name: "Touch and return",
        summary: "A quarter of an hour: a little of something mild, and much more of coming back.",
        mode: .touch),
      Practice(
        id: "first", name: "A first gentle one",
        summary: "One short touch, for seeing how this goes.", mode: .touch),
      Practice(
        id: "five", name: "Five minutes", summary: "One touch and a long way home.", mode: .touch),
      Practice(
        id: "rest", name: "A rest session",
        summary: "Some time with a glimmer, without anything difficult.", mode: .resource),
      Practice(
        id: "glimmer", name: "A glimmer moment", summary: "Two minutes with something good.",
        mode: .glimmer),
      Practice(id: "ground", name: "Ground", summary: "Looking outward.", mode: .ground),
    ]
    content.patterns = [
      BreathPattern(
        id: "soft", name: "soft 4-6", inhale: .seconds(4), exhale: .seconds(6),
        purpose: "a longer out-breath, easy and small"),
      BreathPattern(
        id: "even", name: "even 5-5", inhale: .seconds(5), exhale: .seconds(5),
        purpose: "the same length in and out"),
    ]
    content.distressAnchors = anchors
    content.sensationGroups = groups
    content.regions = [
      .chest: RegionWords(name: "chest", covers: "chest, heart area"),
      .upperBack: RegionWords(
        name: "upper back", covers: "between and below the shoulder blades"),
    ]
    content.supportCard = [
      "If you are in danger now, the local emergency number is the fastest way to help.",
      "A person you know, even for something ordinary, is a good first call.",
      "A doctor, a therapist or a helpline can be there with you. Asking is allowed at any time.",
    ]
    content.supportLines = [
      SupportLine(
        place: "Austria", service: "TelefonSeelsorge", how: "142", hours: "day and night"),
      SupportLine(
        place: "Germany", service: "TelefonSeelsorge", how: "0800 111 0 111",
        hours: "day and night"),
      SupportLine(
        place: "United Kingdom, Ireland", service: "Samaritans", how: "116 123",
        hours: "day and night"),
      SupportLine(
        place: "United States", service: "988 Lifeline", how: "988, call or text",
        hours: "day and night"),
    ]
    content.supportLinesChecked = "2026-03-01"
    return content
  }

  static func model(columns: Int = 80, rows: Int = 24) -> Model {
    var person = Person()
    person.glimmers = (1...12).map { number in
      Glimmer(
        id: "glimmer\(number)", text: "The smell of rain, morning \(number)",
        category: .environment, origin: .starter)
    }
    return Model(
      size: Size(columns: columns, rows: rows), content: content, person: person, seed: 7)
  }

  static func plan() -> SessionPlan {
    let model = model()
    return SessionPlan(
      practice: content.practices[0], limits: model.person.limits(at: now),
      glimmers: model.person.glimmers, sessionID: Identifier(rawValue: "sample"))
  }

  /// A session with choices of its own, as the journal has it.
  static func lastSession(
    _ practice: String = "touch", mode: Mode = .touch, aim: Int? = 2, touches: Int? = 2,
    minutes: Int? = 10, glimmers: [String] = ["glimmer3"], breath: String = "soft"
  ) -> LastSession? {
    var start = SessionEvent(t: 0, event: .sessionStart)
    start.plan = SessionEvent.PlanFacts()
    start.plan?.practice = practice
    start.plan?.mode = mode
    var setUp = SessionEvent(t: 60, event: .stageExit)
    setUp.stage = .choose
    setUp.plan = SessionEvent.PlanFacts()
    setUp.plan?.mode = mode
    setUp.plan?.aim = aim
    setUp.plan?.touches = touches
    setUp.plan?.minutes = minutes
    setUp.plan?.glimmers = glimmers
    setUp.plan?.anchor = breath
    return LastSession(id: Identifier(rawValue: "last"), events: [start, setUp])
  }

  static func chooseForm() -> Form {
    SessionPages.choose(
      plan(), content: content, allowsHolds: false, about: nil, asksMinutes: true, aimCeiling: 4)
  }

  static func checkIn() -> Form {
    CheckInPage.form(.pre).offering(groups, isAfter: true)
  }

  /// The check-in at its body map.
  static func bodyForm() -> Form {
    var form = checkIn()
    form.press(.character("4"), .character("w"), .character("2"), .character("m"))
    return form
  }

  /// The end of a session, with what was said before and after.
  static func flow() -> SessionScreen {
    let session = Session(plan: plan(), prompts: [:], seed: 1, at: .start)
    var flow = SessionScreen(
      session, id: Identifier(rawValue: "sample"), at: now, about: nil, isRecorded: true,
      states: CheckInPage.states)
    flow.pre = CheckIn(
      id: Identifier(rawValue: "pre"), at: now, kind: .pre, distress: Distress(4),
      presence: .halfHere, state: .stirredUp,
      regions: [
        BodyMark(region: .chest, tone: .uncomfortable, sensations: ["tight", "fluttery"]),
        BodyMark(region: .jaw, tone: .uncomfortable, sensations: ["clenched"]),
        BodyMark(region: .feet, tone: .neither),
      ])
    flow.post = CheckIn(
      id: Identifier(rawValue: "post"), at: now, kind: .post, distress: Distress(2),
      presence: .here, state: nil,
      regions: [
        BodyMark(region: .chest, tone: .neither, change: .less, sensations: ["open"]),
        BodyMark(region: .feet, tone: .neither),
        BodyMark(region: .hands, tone: .comfortable, sensations: ["warm", "tingling"]),
      ])
    return flow
  }
}

extension Form {
  /// Takes keys one after the other.
  mutating func press(_ keys: Key...) {
    for key in keys { _ = take(key) }
  }
}

extension Person {
  /// Takes what was before, as the last weeks hold it and for the limits.
  mutating func did(_ session: SessionSummary) {
    sessions.append(session)
    ledger.fold(LimitsEntry(session, id: Identifier(rawValue: "")))
  }
}
