import PendulateCore

/// A session as `pendulate.journal/1` tells it, whose names are part of the format.
struct ExportedSession: Encodable {
  let id: Identifier
  let startedAt: String
  let practice: String
  let mode: Mode
  let rehearsal: Bool
  let outcome: Outcome?
  let activeSeconds: Double
  let touchSeconds: Double
  let about: String?
  /// When the label was last changed, told only where it was.
  let changedAt: String?
  let events: [SessionEvent]
  let checkInIds: [String]

  init(
    _ summary: JournalSession, changedAt: Int64?, events: [SessionEvent], checkInIds: [String]
  ) {
    id = summary.id
    startedAt = summary.startedAt.rfc3339
    practice = summary.practice
    mode = summary.mode
    rehearsal = summary.isRehearsal
    outcome = summary.outcome
    activeSeconds = summary.activeSeconds
    // A sum of milliseconds may be off by the last bit.
    touchSeconds = (summary.touchSeconds * 1000).rounded() / 1000
    about = summary.about
    self.changedAt = changedAt?.asRFC3339
    self.events = events
    self.checkInIds = checkInIds
  }
}

/// A check-in as `pendulate.journal/1` tells it.
struct ExportedCheckIn: Encodable {
  let id: Identifier
  let at: String
  let kind: CheckIn.Kind
  let sessionId: Identifier?
  let distress: Distress?
  let presence: Presence?
  let state: BodyState?
  /// What unwanted came since, told only where it was said; an empty list is nothing.
  let unwanted: [UnwantedEffect]?
  let words: String?
  /// When the words were last changed, told only where they were.
  let changedAt: String?
  let regions: [BodyMark]

  init(_ kept: MergedCheckIn) {
    let checkIn = kept.checkIn
    changedAt = kept.changedAt?.asRFC3339
    id = checkIn.id
    at = checkIn.at.rfc3339
    kind = checkIn.kind
    sessionId = checkIn.sessionID
    distress = checkIn.distress
    presence = checkIn.presence
    state = checkIn.state
    unwanted = checkIn.unwanted?.inOrder
    words = checkIn.words
    regions = checkIn.regions
  }
}

/// A glimmer as `pendulate.journal/1` tells it.
struct ExportedGlimmer: Encodable {
  let id: String
  let text: String
  let category: Glimmer.Category?
  let addedAt: String?
  let from: Glimmer.Origin
  let needs: String?
  let archived: Bool
  /// Told only where it is one.
  let favourite: Bool?
  /// When it was last changed, told only where it was.
  let changedAt: String?

  init(_ kept: MergedGlimmer) {
    let glimmer = kept.glimmer
    changedAt = kept.changedAt?.asRFC3339
    id = glimmer.id
    text = glimmer.text
    category = glimmer.category
    addedAt = glimmer.addedAt?.rfc3339
    from = glimmer.origin
    needs = glimmer.needs
    archived = glimmer.isArchived
    favourite = glimmer.isFavourite ? true : nil
  }
}

extension Int64 {
  /// Milliseconds since 1970 UTC as a date and time.
  fileprivate var asRFC3339: String { Timestamp(milliseconds: self).rfc3339 }
}
