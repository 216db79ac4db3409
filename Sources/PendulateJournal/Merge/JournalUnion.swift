import GRDB
import PendulateCore

/// Brings entries from elsewhere into the journal: by their identifiers, so that to do it twice
/// changes nothing, and by rules that ask nothing of the order, so that any gives the same.
struct JournalUnion {
  let db: Database
  /// Sessions that are going on, which are left as they are.
  let live: Set<Identifier>
  let rule: Rule
  var counts = MergeCounts()

  /// What becomes of an entry that is there already.
  enum Rule {
    /// It is the union of both: any order of merging gives the same.
    case union
    /// It stays as it is, and only what it has nothing of is taken.
    case knownStays
  }

  init(_ db: Database, live: Set<Identifier>, rule: Rule = .union) {
    self.db = db
    self.live = live
    self.rule = rule
  }

  /// Takes a session: the longer run of events stays, and the later label.
  mutating func take(_ session: MergedSession) throws {
    guard var mine = try MergedSession.find(session.id, in: db) else {
      try session.write(eventsFrom: 0, in: db)
      return counts.sessions.count(isNew: true, isChanged: false)
    }
    let isFuller =
      !live.contains(Identifier(rawValue: session.id))
      && (rule == .union ? mine.yields(to: session) : mine.isContinued(by: session))
    let isLater = mine.about.yields(to: session.about, by: rule)
    var first = mine.events.count
    if isFuller {
      if !mine.begins(session) {
        try db.execute(sql: "DELETE FROM event WHERE sessionId = ?", arguments: [session.id])
        first = 0
      }
      let earlier = mine
      mine = session
      mine.about = earlier.about
      if rule == .knownStays { mine.keepHead(of: earlier) }
      try forgetFigures(session.id)
    }
    if isLater { mine.about = session.about }
    if isFuller || isLater { try mine.write(eventsFrom: first, in: db) }
    counts.sessions.count(isNew: false, isChanged: isFuller || isLater)
  }

  /// Takes a check-in, whose session is there already: the fuller answers stay, and the later words.
  mutating func take(_ checkIn: MergedCheckIn) throws {
    let id = checkIn.checkIn.id.rawValue
    var kept = checkIn
    let mine = try MergedCheckIn.fetch(db, where: "id = ?", arguments: [id]).first
    var isChanged = true
    if let mine {
      if rule == .knownStays { kept = mine.filled(from: checkIn) }
      let isFuller =
        rule == .union ? mine.yields(to: checkIn) : kept.checkIn != mine.checkIn
      let isLater = mine.words.yields(to: checkIn.words, by: rule)
      let words = isLater ? checkIn.words : mine.words
      if !isFuller { kept = mine }
      kept.checkIn.words = words.text
      kept.changedAt = words.changedAt
      isChanged = isFuller || isLater
    }
    if isChanged {
      try kept.checkIn.insert(in: db)
      try db.cachedStatement(sql: "UPDATE checkIn SET changedAt = ? WHERE id = ?")
        .execute(arguments: [kept.changedAt, id])
      if let session = kept.checkIn.sessionID { try forgetFigures(session.rawValue) }
    }
    counts.checkIns.count(isNew: mine == nil, isChanged: isChanged)
  }

  /// Takes a glimmer: the one that was changed later stays.
  mutating func take(_ glimmer: MergedGlimmer) throws {
    let id = glimmer.glimmer.id
    let mine = try MergedGlimmer.fetch(db, where: "id = ?", arguments: [id]).first
    let isLater = mine?.yields(to: glimmer, by: rule) ?? true
    if isLater {
      try glimmer.glimmer.insert(in: db)
      try db.cachedStatement(sql: "UPDATE glimmer SET changedAt = ? WHERE id = ?")
        .execute(arguments: [glimmer.changedAt, id])
    }
    counts.glimmers.count(isNew: mine == nil, isChanged: isLater)
  }

  private func forgetFigures(_ session: String) throws {
    try db.cachedStatement(sql: "DELETE FROM sessionFigures WHERE sessionId = ?")
      .execute(arguments: [session])
  }
}
