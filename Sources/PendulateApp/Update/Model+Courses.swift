import PendulateCore
import TerminalGrid

/// Practices about glimmers: a ladder that is climbed and come down, and a hunt in the room.
extension Model {
  /// What a key says while one stays with a glimmer or hunts for some; nil for all other keys.
  func courseCue(for key: Key, in session: Session) -> Cue? {
    if session.isHunting, key == .enter { return .found }
    guard session.isClimbing else { return nil }
    let rungs = Ladder.allCases
    let place = session.rung.flatMap(rungs.firstIndex(of:))
    switch key {
    case .up: return .answer(.ladder(rungs[min(rungs.count - 1, (place ?? 0) + 1)]))
    case .down: return .answer(.ladder(rungs[max(0, (place ?? 1) - 1)]))
    case .character(let character):
      guard character.isASCII, let digit = character.wholeNumberValue else { return nil }
      return Self.answer(digit: digit, on: .ladder)
    default: return nil
    }
  }

  /// The same for a line.
  static func courseCue(for word: String, in session: Session) -> Cue? {
    if session.isHunting, word.isEmpty || word == "here" { return .found }
    guard session.isClimbing else { return nil }
    if let rung = Ladder(word: word) { return .answer(.ladder(rung)) }
    return Int(word).flatMap { answer(digit: $0, on: .ladder) }
  }

  // MARK: Hunts

  /// When each thing of a hunt was asked last.
  private static let askedKey = "huntAsked"

  /// What to look out for today.
  mutating func huntSteps(of practice: Practice, at now: Timestamp) -> [Glimmer] {
    let hemisphere = person.preferences["hemisphere"]
    return HuntWalk.steps(
      from: content.huntPrompts, seconds: options.minutes.map { $0 * 60 } ?? practice.huntSeconds,
      asked: AskedDays(person.preferences[Self.askedKey]).days, at: now,
      isSouthern: hemisphere == "south" ? true : hemisphere == "north" ? false : nil,
      using: &random)
  }

  /// Keeps that a thing was asked, so that it rests for a week; a rehearsal keeps nothing.
  mutating func noteHuntStep(since earlier: Session, at now: Timestamp) -> [Effect] {
    guard let session = flow?.session, session.isHunting, !isRehearsal,
      let id = session.glimmer?.id, id != earlier.glimmer?.id
    else { return [] }
    var asked = AskedDays(person.preferences[Self.askedKey])
    asked.note(id, on: now.localDate.dayNumber)
    person.preferences[Self.askedKey] = asked.text
    return flow?.isKept == true ? [.keepPreference(Self.askedKey, asked.text)] : []
  }

  /// What was found, ready to be kept.
  mutating func openFinds(of flow: SessionFlow) -> [Effect] {
    let found = flow.session.finds.compactMap { id in
      flow.session.plan.glimmers.first { $0.id == id }
    }
    self.flow = nil
    screen = .page(FindsPage.form(found))
    return []
  }

  mutating func finishFinds(_ form: Form, at stamp: Stamp) -> [Effect] {
    var effects: [Effect] = []
    for (text, category) in FindsPage.kept(form) {
      let glimmer = Glimmer(
        id: Identifier.make(at: stamp.wall, using: &random).rawValue, text: text,
        category: category, addedAt: stamp.wall, origin: .session)
      person.glimmers.insert(glimmer, at: 0)
      effects.append(.keepGlimmer(glimmer))
      if category == nil { effects += noteAsked([glimmer.id]) }
    }
    screen = .home
    homeIndex = 0
    if options.endsWithSession {
      return effects + [.quit(status: 0, lastLine: GroundingLines.line(for: random))]
    }
    if !effects.isEmpty { notice = "Kept." }
    return effects
  }
}

/// On which day each thing of a hunt was asked last, as a short text of `id@day`.
struct AskedDays {
  private(set) var days: [String: Int] = [:]

  init(_ text: String?) {
    for part in text?.split(separator: " ") ?? [] {
      let pair = part.split(separator: "@")
      if pair.count == 2, let day = Int(pair[1]) { days[String(pair[0])] = day }
    }
  }

  /// Notes a day, and forgets what no longer matters.
  mutating func note(_ id: String, on day: Int) {
    days[id] = day
    days = days.filter { day - $0.value < HuntWalk.daysApart }
  }

  var text: String {
    days.sorted { $0.key < $1.key }.map { "\($0.key)@\($0.value)" }.joined(separator: " ")
  }
}
