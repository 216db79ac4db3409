import Foundation
import GRDB
import PendulateCore

/// Reads every private text once and notes which of the wanted words each entry holds.
///
/// There is no index of words, as it would be a second copy of what is private. Texts are looked at
/// as the bytes in which they lie, and only where a word was found is anything kept.
struct JournalScan {
  struct Found {
    var kind: JournalMatch.Kind
    var id: String
    var at: Int64
    var utcOffsetSeconds: Int?
  }

  private let wanted: WantedWords
  /// Whether the words hold what JSON, as which sensations are kept, has marks of its own for.
  private let holdsMarks: Bool
  private(set) var found: [Found] = []

  /// Looks through sessions and check-ins, and through glimmers where they are asked for.
  init(_ wanted: WantedWords, includingGlimmers: Bool, in db: Database) throws {
    self.wanted = wanted
    holdsMarks = "\"[],\\".contains { wanted.holds($0) }
    if wanted.isEmpty { return }
    let ofSessions = try scanCheckIns(sensations: try scanSensations(db), in: db)
    try scanSessions(ofSessions, in: db)
    if includingGlimmers { try scanGlimmers(db) }
    found.sort { ($0.at, $0.id) > ($1.at, $1.id) }
  }

  private func words(of row: Row, at index: Int) throws -> UInt64 {
    try row.withUnsafeData(atIndex: index) { data in
      data?.withUnsafeBytes { wanted.found(in: $0) } ?? 0
    }
  }

  /// What the sensations of each check-in hold.
  private func scanSensations(_ db: Database) throws -> [String: UInt64] {
    var masks: [String: UInt64] = [:]
    let rows = try Row.fetchCursor(
      db, sql: "SELECT sensations, checkInId FROM checkInRegion WHERE sensations <> '[]'")
    while let row = try rows.next() {
      let words = holdsMarks ? try decodedWords(of: row) : try words(of: row, at: 0)
      if words != 0 { masks[try row.value(at: 1), default: 0] |= words }
    }
    return masks
  }

  private func decodedWords(of row: Row) throws -> UInt64 {
    try SensationList.decode(try row.value(at: 0)).reduce(0) { $0 | wanted.found(in: $1) }
  }

  /// Notes the check-ins on their own, and gives what those of each session hold.
  private mutating func scanCheckIns(
    sensations: [String: UInt64], in db: Database
  ) throws -> [String: UInt64] {
    var masks: [String: UInt64] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT words, id, sessionId, at, utcOffsetSeconds FROM checkIn
        \(sensations.isEmpty ? "WHERE words IS NOT NULL" : "")
        """)
    while let row = try rows.next() {
      var words = try words(of: row, at: 0)
      if !sensations.isEmpty { words |= sensations[try row.value(at: 1)] ?? 0 }
      guard words != 0 else { continue }
      if let session: String = try row.optional(at: 2) {
        masks[session, default: 0] |= words
      } else if words == wanted.all {
        found.append(
          Found(
            kind: .checkIn, id: try row.value(at: 1), at: try row.value(at: 3),
            utcOffsetSeconds: try row.value(at: 4)))
      }
    }
    return masks
  }

  private mutating func scanSessions(_ masks: [String: UInt64], in db: Database) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT about, id, startedAt, utcOffsetSeconds FROM session
        \(masks.isEmpty ? "WHERE about IS NOT NULL" : "")
        """)
    while let row = try rows.next() {
      var words = try words(of: row, at: 0)
      if !masks.isEmpty { words |= masks[try row.value(at: 1)] ?? 0 }
      guard words == wanted.all else { continue }
      found.append(
        Found(
          kind: .session, id: try row.value(at: 1), at: try row.value(at: 2),
          utcOffsetSeconds: try row.value(at: 3)))
    }
  }

  private mutating func scanGlimmers(_ db: Database) throws {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT text, id, addedAt, utcOffsetSeconds FROM glimmer")
    while let row = try rows.next() {
      guard try words(of: row, at: 0) == wanted.all else { continue }
      found.append(
        Found(
          kind: .glimmer, id: try row.value(at: 1), at: try row.optional(at: 2) ?? .min,
          utcOffsetSeconds: try row.optional(at: 3)))
    }
  }
}
