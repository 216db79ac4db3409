import Foundation
import PendulateCore
import PendulateJournal

extension ProgramHome {
  /// The journal of this home, opened beside the program.
  func openJournal() throws -> Journal {
    try Journal.open(at: JournalLocation(folder: data.path), now: .now())
  }

  /// Keeps sessions that began at those times, each with a label, a note and distress 6 then 3.
  func keepSessions(_ times: [String], label: String = "stairs") throws {
    let journal = try openJournal()
    defer { journal.close() }
    for (index, text) in times.enumerated() {
      guard let started = Timestamp(rfc3339: text) else { continue }
      let id = Self.sessionID(index)
      var end = SessionEvent(t: 440, event: .sessionEnd)
      end.outcome = .closed
      try journal.begin(
        sessionID: id, startedAt: started, practice: "full", mode: .touch,
        about: "\(label) \(index)",
        events: [SessionEvent(t: 0, event: .sessionStart), end])
      for (kind, distress, words) in [(CheckIn.Kind.pre, 6, nil), (.post, 3, "note \(index)")] {
        try journal.keep(
          CheckIn(
            id: Identifier(rawValue: "\(kind)-\(index)"),
            at: started.advanced(by: .seconds(kind == .pre ? 0 : 500)), kind: kind, sessionID: id,
            distress: Distress(distress), state: kind == .pre ? .stirredUp : .settled,
            words: words))
      }
    }
  }

  /// The identifier of the session with that place in `keepSessions`.
  static func sessionID(_ index: Int) -> Identifier {
    Identifier(rawValue: "019ca5f0-0000-7000-8000-00000000000\(index)")
  }
}
