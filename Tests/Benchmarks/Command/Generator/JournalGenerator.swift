import PendulateCore
import PendulateJournal

/// Writes a journal that could be somebody's: the same seed gives the same journal.
struct JournalGenerator {
  let sessions: Int
  let seed: UInt64
  let years: Int
  /// At least so many events in each session of touch; a person who looks at the breath and sets it
  /// again comes to a hundred.
  let eventsEach: Int
  let folder: String

  private static let patterns = ["soft", "even", "easy", "long"]

  /// Writes it; gives how many events there are.
  func run() throws -> Int {
    let journal = try Journal.open(
      at: JournalLocation(folder: folder + "/pendulate"), now: Timestamp(milliseconds: 0))
    defer { journal.close() }
    var person = ImaginedPerson(seed: seed)
    let glimmers = try Self.keepGlimmers(in: journal, person: &person)
    try journal.keep(
      Consent(agreedAt: Self.time(Self.lastDay, person: &person), scope: .full, holdsAllowed: false)
    )
    var events = 0
    let days = max(1, years * 365)
    // Some weeks have none; what is left of the days shares the sessions.
    var day = 0.0
    for index in 0..<sessions {
      day += (Double(days) - day) / Double(sessions - index)
      let progress = Double(index) / Double(sessions)
      let dayNumber = Self.lastDay - days + Int(day)
      if person.chance(0.004), Double(days) - day > 60 { day += 14 }
      let start = Self.time(min(dayNumber, Self.lastDay), person: &person)
      events += try addSession(
        at: start, progress: progress, person: &person, glimmers: glimmers, to: journal)
      if person.chance(0.15) { try addLoneCheckIn(near: start, person: &person, to: journal) }
    }
    // Noted day by day in a real one.
    _ = try journal.figures()
    return events
  }

  /// The last day of every generated journal, so that a benchmark of today still finds it recent.
  static let lastDay = Timestamp.now().localDate.dayNumber

  private static func time(_ day: Int, person: inout ImaginedPerson) -> Timestamp {
    // Summer time from April to October, and now and then a week elsewhere.
    let month = CivilDate(dayNumber: day).parts.month
    let offset = (4...10).contains(month) ? 7200 : 3600
    let away = day / 7 % 40 == 3 ? -5 * 3600 : 0
    let second = person.number(7 * 3600...22 * 3600)
    return Timestamp(
      milliseconds: Int64(day * 86_400 + second - offset - away) * 1000,
      utcOffsetSeconds: offset + away)
  }

  private static func keepGlimmers(
    in journal: Journal, person: inout ImaginedPerson
  ) throws -> [Glimmer] {
    let texts = [
      "sun on the mug", "the quiet after rain", "her laugh on the phone", "the smell of bread",
      "a hand on the dog", "wind in the poplars", "warm socks", "the blue chair",
    ]
    return try texts.enumerated().map { index, text in
      let added = time(lastDay - 400 + index, person: &person)
      let glimmer = Glimmer(
        id: person.identifier(at: added).rawValue, text: text,
        category: Glimmer.Category.allCases[index % 6], addedAt: added, origin: .added)
      try journal.keep(glimmer)
      return glimmer
    }
  }

  private func addSession(
    at start: Timestamp, progress: Double, person: inout ImaginedPerson, glimmers: [Glimmer],
    to journal: Journal
  ) throws -> Int {
    let id = person.identifier(at: start)
    let mode: Mode = person.chance(0.6) ? .touch : person.chance(0.75) ? .resource : .glimmer
    let practice = Practice(
      id: mode == .touch ? "full" : mode == .resource ? "resource" : "glimmer", name: "",
      summary: "", mode: mode, touches: 3, bothSeconds: mode == .touch ? 60 : nil, breath: "soft")
    let plan = SessionPlan(
      practice: practice, limits: .base(completedTouchSessions: 6),
      glimmers: glimmers.shuffled(using: &person), breath: person.one(of: Self.patterns),
      touches: mode == .touch ? person.number(2...5) : nil, sessionID: id)
    let run = Rehearsal(
      plan: plan,
      choices: Cue.Choices(aim: plan.aim, touches: plan.touches, breath: plan.breath),
      answers: try AnswerScript(person.answers(progress: progress)), prompts: [:],
      seed: UInt64(person.number(0...1_000_000)))
    var events = run.events
    var outcome = events.last { $0.event == .sessionEnd }?.outcome
    if person.chance(0.03), let cut = events.lastIndex(where: { $0.stage == .orient }), cut > 2 {
      // Cut short by the end of the machine, and not closed since.
      events = Array(events.prefix(cut))
      outcome = nil
    }
    let marks = [SessionEvent.Occasion.pre: person.marks(), .post: person.marks()]
    for (occasion, marks) in marks { Self.addBody(marks, at: occasion, to: &events) }
    if mode == .touch { fill(&events) }
    for index in events.indices where events[index].event == .sessionStart {
      events[index].wall = start.rfc3339
    }
    for index in events.indices where events[index].event == .sessionEnd {
      events[index].wall = start.advanced(by: .seconds(events[index].t)).rfc3339
    }
    try journal.begin(
      sessionID: id, startedAt: start, practice: practice.id, mode: mode, about: person.label(),
      events: events)
    if outcome == nil, person.chance(0.8) { try journal.markInterrupted(id) }
    try addCheckIns(
      of: id, events: events, marks: marks, from: start, person: &person, to: journal)
    journal.releaseSession()
    return events.count
  }

  /// The breath set and set again, in the time that there is.
  private func fill(_ events: inout [SessionEvent]) {
    let missing = eventsEach - events.count
    guard missing > 0, let end = events.last?.t else { return }
    for number in 0..<missing {
      var pacer = SessionEvent(t: end * Double(number) / Double(missing), event: .pacer)
      pacer.t = (pacer.t * 1000).rounded() / 1000
      pacer.pattern = Self.patterns[number % Self.patterns.count]
      pacer.on = number % 2 == 0
      let place = events.firstIndex { $0.t > pacer.t } ?? events.count - 1
      events.insert(pacer, at: max(1, min(place, events.count - 1)))
    }
  }

  /// The marks of a check-in, told after the last of its answers.
  private static func addBody(
    _ marks: [BodyMark], at occasion: SessionEvent.Occasion, to events: inout [SessionEvent]
  ) {
    guard !marks.isEmpty, let place = events.lastIndex(where: { $0.occasion == occasion }) else {
      return
    }
    var body = SessionEvent(t: events[place].t, event: .body)
    body.regions = marks
    events.insert(body, at: place + 1)
  }

  private func addCheckIns(
    of id: Identifier, events: [SessionEvent], marks: [SessionEvent.Occasion: [BodyMark]],
    from start: Timestamp, person: inout ImaginedPerson, to journal: Journal
  ) throws {
    func answers(_ occasion: SessionEvent.Occasion) -> (Distress?, Presence?, BodyState?, Double)? {
      let rates = events.filter { $0.event == .rate && $0.occasion == occasion }
      guard let t = rates.last?.t else { return nil }
      var found: (Distress?, Presence?, BodyState?, Double) = (nil, nil, nil, t)
      for rate in rates {
        switch rate.answer {
        case .distress(let distress): found.0 = distress
        case .presence(let presence): found.1 = presence
        case .state(let state): found.2 = state
        case .ladder, nil: break
        }
      }
      return found
    }
    for (occasion, kind) in [(SessionEvent.Occasion.pre, CheckIn.Kind.pre), (.post, .post)] {
      guard let said = answers(occasion) else { continue }
      let at = start.advanced(by: .seconds(said.3))
      try journal.keep(
        CheckIn(
          id: person.identifier(at: at), at: at, kind: kind, sessionID: id, distress: said.0,
          presence: said.1, state: said.2, words: kind == .post ? person.words() : nil,
          regions: marks[occasion] ?? []))
    }
    guard person.chance(0.2), let post = answers(.post)?.0 else { return }
    let at = start.advanced(by: .seconds(6 * 3600))
    try journal.keep(
      CheckIn(
        id: person.identifier(at: at), at: at, kind: .later, sessionID: id,
        distress: Distress(min(10, max(0, post.value + person.number(-1...2)))),
        unwanted: person.unwanted()))
  }

  private func addLoneCheckIn(
    near start: Timestamp, person: inout ImaginedPerson, to journal: Journal
  ) throws {
    let at = start.advanced(by: .seconds(Double(-person.number(3600...20_000))))
    try journal.keep(
      CheckIn(
        id: person.identifier(at: at), at: at, kind: .open,
        distress: Distress(person.number(0...6)),
        state: person.one(of: BodyState.allCases), words: person.words(), regions: person.marks()))
  }
}

extension ImaginedPerson: RandomNumberGenerator {
  mutating func next() -> UInt64 { UInt64(number(0...Int.max)) }
}
