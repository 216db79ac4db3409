import PendulateCore

/// A session as it comes from elsewhere, or stands here, with its events as they lie on the disk.
struct MergedSession {
  struct Event {
    var t: Double
    var kind: String
    var body: String
  }

  var id: String
  var startedAt: Timestamp
  var practice: String
  var mode: Mode
  var isRehearsal: Bool
  var outcome: Outcome?
  var endedAt: Int64?
  /// Nil where it has no end.
  var activeSeconds: Double?
  var touchSeconds: Double
  var about: Wording
  var events: [Event]

  /// All but the events and the label, as one text: what is left to decide where events are alike.
  var head: String {
    let touch = Int((touchSeconds * 1000).rounded())
    return [
      startedAt.rfc3339, practice, mode.rawValue, "\(isRehearsal)", outcome?.rawValue ?? "",
      "\(activeSeconds ?? -1)", "\(touch)",
    ].joined(separator: "\n")
  }

  /// Whether the other one is the same as far as it goes.
  func begins(_ other: MergedSession) -> Bool {
    events.count <= other.events.count
      && zip(events, other.events).allSatisfy { $0.body.utf8.elementsEqual($1.body.utf8) }
  }

  /// Whether the other one goes on where this one ends.
  func isContinued(by other: MergedSession) -> Bool {
    begins(other)
      && (events.count < other.events.count || outcome == nil && other.outcome != nil)
  }

  /// Begins where and as the other one did.
  mutating func keepHead(of earlier: MergedSession) {
    startedAt = earlier.startedAt
    practice = earlier.practice
    mode = earlier.mode
    isRehearsal = earlier.isRehearsal
  }

  /// Whether the other one is to stand in its place: it tells more, or as much and is the later by
  /// its bytes, so that the choice is the same wherever and in whatever order it is made.
  func yields(to other: MergedSession) -> Bool {
    if events.count != other.events.count { return events.count < other.events.count }
    for (mine, theirs) in zip(events, other.events)
    where !mine.body.utf8.elementsEqual(theirs.body.utf8) {
      return mine.body.utf8.lexicographicallyPrecedes(theirs.body.utf8)
    }
    return head.utf8.lexicographicallyPrecedes(other.head.utf8)
  }
}

/// What a person wrote, and when they last changed it.
struct Wording {
  var text: String?
  /// Milliseconds since 1970 UTC; nil where it never was.
  var changedAt: Int64?

  /// Whether the other one is to stand in its place: it is later, or at the same time the greater.
  func yields(to other: Wording) -> Bool {
    let (mine, theirs) = (changedAt ?? .min, other.changedAt ?? .min)
    if mine != theirs { return mine < theirs }
    guard let text else { return other.text != nil }
    return other.text.map { text.utf8.lexicographicallyPrecedes($0.utf8) } ?? false
  }

  /// The same by a rule: what is known stays unless the other one is surely later.
  func yields(to other: Wording, by rule: JournalUnion.Rule) -> Bool {
    if rule == .union { return yields(to: other) }
    if text == nil, changedAt == nil { return other.text != nil }
    return (changedAt ?? .min) < (other.changedAt ?? .min)
  }
}

/// A check-in as it comes from elsewhere, or stands here.
struct MergedCheckIn {
  var checkIn: CheckIn
  /// When its words were last changed.
  var changedAt: Int64?

  var words: Wording { Wording(text: checkIn.words, changedAt: changedAt) }

  /// The same, with answers of the other one where this has none.
  func filled(from other: MergedCheckIn) -> MergedCheckIn {
    var filled = self
    filled.checkIn.distress = checkIn.distress ?? other.checkIn.distress
    filled.checkIn.presence = checkIn.presence ?? other.checkIn.presence
    filled.checkIn.state = checkIn.state ?? other.checkIn.state
    filled.checkIn.unwanted = checkIn.unwanted ?? other.checkIn.unwanted
    if checkIn.regions.isEmpty { filled.checkIn.regions = other.checkIn.regions }
    return filled
  }

  /// Whether the answers of the other one are to stand in the place of these: there are more of
  /// them, or as many and they are the later by their bytes.
  func yields(to other: MergedCheckIn) -> Bool {
    let (mine, theirs) = (checkIn.countOfAnswers, other.checkIn.countOfAnswers)
    if mine != theirs { return mine < theirs }
    return checkIn.answersAsText.utf8.lexicographicallyPrecedes(other.checkIn.answersAsText.utf8)
  }
}

extension CheckIn {
  fileprivate var countOfAnswers: Int {
    [distress != nil, presence != nil, state != nil, unwanted != nil].count { $0 } + regions.count
  }

  fileprivate var answersAsText: String {
    let marks = regions.map { mark in
      [
        mark.region.rawValue, mark.side.rawValue, mark.tone.rawValue, mark.change?.rawValue ?? "",
        mark.sensations.joined(separator: "\u{1F}"),
      ].joined(separator: "\u{1E}")
    }
    return
      ([
        at.rfc3339, kind.rawValue, sessionID?.rawValue ?? "", distress.map { "\($0.value)" } ?? "",
        presence?.rawValue ?? "", state?.rawValue ?? "",
        unwanted.map { said in
          "=" + said.inOrder.map(\.rawValue).joined(separator: ",")
        } ?? "",
      ] + marks).joined(separator: "\n")
  }
}

/// A glimmer as it comes from elsewhere, or stands here.
struct MergedGlimmer {
  var glimmer: Glimmer
  /// When it was last changed.
  var changedAt: Int64?

  /// Whether the other one is to stand in its place, as a whole: the later, or else the greater.
  func yields(to other: MergedGlimmer) -> Bool {
    let (mine, theirs) = (changedAt ?? .min, other.changedAt ?? .min)
    if mine != theirs { return mine < theirs }
    return asText.utf8.lexicographicallyPrecedes(other.asText.utf8)
  }

  /// The same by a rule: what is known stays unless the other one is surely later.
  func yields(to other: MergedGlimmer, by rule: JournalUnion.Rule) -> Bool {
    rule == .union
      ? yields(to: other) : (changedAt ?? .min) < (other.changedAt ?? .min)
  }

  private var asText: String {
    [
      glimmer.text, glimmer.category?.rawValue ?? "", glimmer.addedAt?.rfc3339 ?? "",
      glimmer.origin.rawValue, glimmer.needs ?? "", "\(glimmer.isArchived)",
      "\(glimmer.isFavourite)",
    ].joined(separator: "\n")
  }
}
