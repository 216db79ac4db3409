extension Session {
  /// The glimmers that keep one company.
  struct Company: Hashable, Sendable {
    /// The one that is close by now.
    var glimmer: Glimmer?
    /// The session time since which it is.
    var since: Duration = .zero
    /// How it was; nil while nobody has said.
    var answer: Ladder?
    /// The one that was close by last.
    var lastID: String?
    /// The one that was close by first.
    var firstID: String?
    /// Those that came already and do not come again while others are left.
    var used: Set<String> = []
    /// The last answer on the ladder.
    var ladder: Ladder?
    /// How many answers in a row were "not now".
    var refusals = 0
    /// Decides between glimmers.
    var chooser: SeededGenerator

    init(chooser: SeededGenerator) { self.chooser = chooser }
  }

  /// Which glimmer is taken out.
  enum GlimmerWish {
    /// The one that was there last.
    case same
    /// Another one, as `GlimmerChoice` says.
    case another
    /// The one of the beginning, so that it grows familiar.
    case familiar
  }

  /// Takes a glimmer out.
  mutating func takeGlimmerOut(_ wish: GlimmerWish) {
    guard company.refusals < 2 else { return }
    let id: String? =
      switch wish {
      case .same: company.lastID
      case .familiar: company.firstID
      case .another: nil
      }
    guard let next = plan.glimmers.first(where: { $0.id == id }) ?? anotherGlimmer() else { return }
    company.glimmer = next
    company.lastID = next.id
    company.firstID = company.firstID ?? next.id
    company.used.insert(next.id)
    company.since = now
  }

  /// A glimmer that was not there yet; none comes twice while others are left.
  private mutating func anotherGlimmer() -> Glimmer? {
    if plan.glimmers.allSatisfy({ company.used.contains($0.id) }), plan.glimmers.count > 1 {
      company.used = company.lastID.map { [$0] } ?? []
    }
    let used = company.used
    var left = plan.glimmers.filter { !used.contains($0.id) }
    let chosen = plan.glimmers.prefix(plan.chosenGlimmers).count { !used.contains($0.id) }
    // Shut down, what moves, lights up or is felt comes before what is still.
    let waking = left.filter(\.wakes)
    if isShutDown, chosen == 0, !waking.isEmpty { left = waking }
    return GlimmerChoice.next(
      of: left, chosen: chosen, experience: plan.experience, state: reports.body,
      using: &company.chooser)
  }

  /// Puts the glimmer away and keeps how long it was there.
  mutating func putGlimmerAway() {
    guard let away = company.glimmer else { return }
    let dwell = (now - company.since).inSeconds
    record(.glimmer) { [company] event in
      event.glimmerID = away.id
      event.category = away.category
      event.dwellSeconds = (dwell * 1000).rounded() / 1000
      event.ladder = company.answer
    }
    company.answer = nil
    company.glimmer = nil
  }

  /// Another glimmer, by a key.
  mutating func changeGlimmer() {
    guard company.glimmer != nil, plan.glimmers.count > 1 else { return }
    putGlimmerAway()
    takeGlimmerOut(.another)
  }

  /// Keeps how a glimmer was; "not now" twice leaves only the room.
  mutating func keepLadder(_ answer: Answer?) {
    guard case .ladder(let rung) = answer else { return }
    company.ladder = rung
    company.answer = rung
    company.refusals = rung == .notNow ? company.refusals + 1 : 0
    if rung == .notNow, company.glimmer != nil { words.prompt = Self.smallerGlimmer }
    if company.refusals >= 2 { putGlimmerAway() }
  }
}
