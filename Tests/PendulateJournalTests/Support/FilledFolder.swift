import Foundation
import PendulateCore

@testable import PendulateJournal

extension TemporaryFolder {
  /// The bytes of a closed journal that holds something of every kind.
  func fill(sessions: Int = 40, eventsPerSession: Int = 20) throws -> [UInt8] {
    let journal = try open()
    try LongJournal.fill(
      journal, sessions: sessions, eventsPerSession: eventsPerSession, now: .sample)
    for number in 0..<20 {
      try journal.keep(
        Glimmer(
          id: "glimmer-\(number)", text: "A warm cup, morning \(number)", category: .touch,
          addedAt: .sample, origin: .added))
    }
    try journal.keep(CheckIn(id: .sample(900), at: .sample, kind: .open, words: "on its own"))
    try journal.keep(Consent(agreedAt: .sample, scope: .full, holdsAllowed: false))
    try journal.setPreference("breath", to: "soft")
    _ = try journal.figures()
    journal.close()
    return try [UInt8](Data(contentsOf: URL(filePath: location.journalFile)))
  }

  /// Puts bytes in the journal's place, and removes what stood beside it.
  func put(_ bytes: [UInt8]) throws {
    for name in names { try FileManager.default.removeItem(atPath: location.folder + "/" + name) }
    try Self.write(bytes, to: location.journalFile)
  }
}
