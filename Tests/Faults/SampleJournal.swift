import PendulateCore
import PendulateJournal
import ProgramDriving

/// A small journal that was put away properly: some sessions, check-ins and glimmers.
enum SampleJournal {
  /// How many sessions it holds.
  static let sessions = 20

  /// The bytes of its file.
  ///
  /// - Throws: `DrivingError` where it cannot be made.
  static func bytes(seed: UInt64) throws(DrivingError) -> [UInt8] {
    try TemporaryHome.with { home throws(DrivingError) in
      let folder = DataFolder(home: home)
      do {
        try fill(at: JournalLocation(folder: folder.path), seed: seed)
      } catch {
        throw DrivingError("No sample journal could be made: \(error)")
      }
      guard let bytes = DataFolder.bytes(at: folder.journal), !bytes.isEmpty else {
        throw DrivingError("The sample journal has no bytes.")
      }
      return bytes
    }
  }

  /// An export of some of the same, as other machines would import it.
  static func smallExport() throws -> String {
    try TemporaryHome.with { home throws(DrivingError) in
      do {
        let location = JournalLocation(folder: home + "/small")
        try fill(at: location, seed: 1, sessions: 2)
        let journal = try Journal.open(at: location, now: .now())
        defer { journal.close() }
        return try journal.exportedText(at: .now())
      } catch {
        throw DrivingError("\(error)")
      }
    }
  }

  private static func fill(
    at location: JournalLocation, seed: UInt64, sessions: Int = Self.sessions
  ) throws(JournalError) {
    var random = SeededGenerator(seed: seed)
    let now = Timestamp.now()
    let journal = try Journal.open(at: location, now: now)
    try journal.keep(Consent(agreedAt: now, scope: .full, holdsAllowed: false))
    for number in 0..<sessions {
      let id = Identifier(rawValue: "019ca5f0-0000-7000-8000-0000000000\(10 + number)")
      let start = now.advanced(by: .seconds(-86_400 * (21 - number)))
      var events = [SessionEvent(t: 0, event: .sessionStart)]
      for second in 1...30 {
        var rating = SessionEvent(t: Double(second * 10), event: .rate)
        rating.occasion = .settled
        rating.answer = Distress(Int.random(in: 0...6, using: &random)).map { .distress($0) }
        events.append(rating)
      }
      var end = SessionEvent(t: 440, event: .sessionEnd)
      end.outcome = .closed
      try journal.begin(
        sessionID: id, startedAt: start, practice: "full", mode: .touch,
        about: "stairs \(number)", events: events + [end])
      try journal.keep(
        CheckIn(
          id: Identifier(rawValue: "check-in-\(number)"), at: start, kind: .pre, sessionID: id,
          distress: Distress(5), state: .settled, words: "some words \(number)"))
      try journal.keep(
        Glimmer(
          id: "glimmer-\(number)", text: "A warm cup, morning \(number)", category: .touch,
          addedAt: start, origin: .added))
    }
    journal.close()
  }
}
