import Foundation
import GRDB
package import PendulateCore

extension Journal {
  /// Tells all that was kept as `pendulate.journal/1`, piece by piece, however much it is.
  ///
  /// It is the journal of one moment: what is written meanwhile is not in it.
  ///
  /// - Parameters:
  ///   - time: when it is told.
  ///   - only: the sessions, and check-ins on their own, that are meant, with the glimmers that were
  ///     close by in them; nil is all that was kept.
  ///   - write: takes each piece.
  /// - Throws: A `JournalError`, or what `write` throws.
  package func export(
    at time: Timestamp, only: Set<Identifier>? = nil, write: (String) throws -> Void
  ) throws {
    var sinkFailure: (any Error)?
    do {
      try read { db in
        do {
          try JournalDocument(db: db, exportedAt: time, only: only).write { piece in
            do {
              try write(piece)
            } catch {
              sinkFailure = error
              throw error
            }
          }
        }
      }
    } catch {
      throw sinkFailure ?? error
    }
  }

  /// The identifiers of the glimmers that were close by in some sessions.
  package func glimmers(closeIn sessions: Set<Identifier>) throws(JournalError) -> Set<String> {
    try read { try SessionLog.glimmers(closeIn: sessions, in: $0) }
  }

  /// All that was kept as `pendulate.journal/1`, as one text with a line break at its end.
  package func exportedText(at time: Timestamp) throws(JournalError) -> String {
    var text = ""
    try read { db in
      try JournalDocument(db: db, exportedAt: time, only: nil).write { text += $0 }
    }
    return text
  }
}

extension SessionLog {
  /// The identifiers of the glimmers that were close by in some sessions.
  fileprivate static func glimmers(
    closeIn sessions: Set<Identifier>, in db: Database
  ) throws -> Set<String> {
    try sessions.reduce(into: []) { close, id in
      close.formUnion(try events(of: id, kinds: nil, in: db).compactMap(\.glimmerID))
    }
  }
}

/// Writes the export as one encoder would write it whole, without ever holding it whole.
private struct JournalDocument {
  let db: Database
  let exportedAt: Timestamp
  private let only: Set<Identifier>?
  private let encoder: JSONEncoder

  init(db: Database, exportedAt: Timestamp, only: Set<Identifier>?) {
    self.db = db
    self.exportedAt = exportedAt
    self.only = only
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
  }

  func write(_ write: (String) throws -> Void) throws {
    let checkIns = try MergedCheckIn.fetch(db, where: "1").filter {
      isMeant($0.checkIn.sessionID ?? $0.checkIn.id)
    }
    try write("{\n  \"checkIns\" : ")
    try list(checkIns.lazy.map(ExportedCheckIn.init), write)
    try write(",\n  \"exportedAt\" : \"\(exportedAt.rfc3339)\",\n  \"glimmers\" : ")
    let near = try only.map { try SessionLog.glimmers(closeIn: $0, in: db) }
    let glimmers = try MergedGlimmer.fetch(db).filter { near?.contains($0.glimmer.id) ?? true }
    try list(glimmers.lazy.map(ExportedGlimmer.init), write)
    try write(",\n  \"schema\" : \"pendulate.journal/1\",\n  \"sessions\" : ")
    let owned = Dictionary(grouping: checkIns) { $0.checkIn.sessionID }
    let ids = owned.mapValues { $0.map(\.checkIn.id.rawValue) }
    let changes = try Row.fetchAll(
      db, sql: "SELECT id, changedAt FROM session WHERE changedAt IS NOT NULL")
    let changed: [String: Int64] = try Dictionary(
      changes.map { (try $0.value(at: 0), try $0.value(at: 1)) }
    ) { first, _ in first }
    let rows = try Row.fetchAll(db, sql: JournalSession.selection + " ORDER BY startedAt, id")
    var list = ListWriter(encoder: encoder)
    for row in rows {
      let summary = try JournalSession(row: row)
      guard isMeant(summary.id) else { continue }
      let session = ExportedSession(
        summary, changedAt: changed[summary.id.rawValue],
        events: try SessionLog.events(of: summary.id, kinds: nil, in: db),
        checkInIds: ids[summary.id] ?? [])
      try list.add(session, write)
    }
    try list.end(write)
    try write("\n}\n")
  }

  private func isMeant(_ id: Identifier) -> Bool { only?.contains(id) ?? true }

  private func list(
    _ items: some Sequence<some Encodable>, _ write: (String) throws -> Void
  ) throws {
    var list = ListWriter(encoder: encoder)
    for item in items { try list.add(item, write) }
    try list.end(write)
  }
}

/// Writes an array of the top level, an item at a time.
private struct ListWriter {
  let encoder: JSONEncoder
  private var isEmpty = true

  init(encoder: JSONEncoder) {
    self.encoder = encoder
  }

  mutating func add(_ item: some Encodable, _ write: (String) throws -> Void) throws {
    // A line break within a text is escaped, so that each one here starts a line of the item.
    let text = OutsideText.shownInJSON(
      String(decoding: try encoder.encode(item), as: UTF8.self)
    )
    .split(separator: "\n", omittingEmptySubsequences: false)
    .map { $0.isEmpty ? "" : "    " + $0 }
    .joined(separator: "\n")
    try write((isEmpty ? "[\n" : ",\n") + text)
    isEmpty = false
  }

  mutating func end(_ write: (String) throws -> Void) throws {
    try write(isEmpty ? "[\n\n  ]" : "\n  ]")
  }
}
