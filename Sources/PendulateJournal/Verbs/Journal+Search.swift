import Foundation
import GRDB
public import PendulateCore

extension Journal {
  /// The lines of the journal whose private text holds all of some words, newest first.
  ///
  /// Looked through are labels, words of check-ins, and words for sensations; case, accents and
  /// other marks make no difference. `total` is how many lines there are.
  public func entries(
    holding words: String, offset: Int = 0, limit: Int? = nil
  ) throws(JournalError) -> (entries: [JournalEntry], total: Int) {
    let ids = try idsOfEntries(holding: words)
    let end = limit.map { min(ids.count, max(0, offset) + $0) } ?? ids.count
    let shown = offset < end ? Array(ids[max(0, offset)..<end]) : []
    let entries = try read { db in try JournalEntry.fetch(shown, in: db) }
    return (entries, ids.count)
  }

  /// The identifiers of those lines, newest first.
  private func idsOfEntries(holding words: String) throws(JournalError) -> [String] {
    let wanted = FoldedText(words).words.prefix(63).map(SoughtWord.init)
    guard !wanted.isEmpty else { return [] }
    let all = (UInt64(1) << UInt64(wanted.count)) - 1
    return try read { db in
      var found: [String: (at: Int64, words: UInt64)] = [:]
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT about, id, startedAt FROM session WHERE about IS NOT NULL
          UNION ALL
          SELECT c.words, COALESCE(c.sessionId, c.id), COALESCE(s.startedAt, c.at)
          FROM checkIn AS c LEFT JOIN session AS s ON s.id = c.sessionId
          WHERE c.words IS NOT NULL
          UNION ALL
          SELECT r.sensations, COALESCE(c.sessionId, c.id), COALESCE(s.startedAt, c.at)
          FROM checkInRegion AS r JOIN checkIn AS c ON c.id = r.checkInId
          LEFT JOIN session AS s ON s.id = c.sessionId
          WHERE r.sensations <> '[]'
          """)
      while let row = try rows.next() {
        let bits = try row.withUnsafeData(atIndex: 0) { data in
          data.map { data in
            data.withUnsafeBytes { SoughtWord.bits(of: wanted, in: $0) }
          } ?? 0
        }
        guard bits != 0 else { continue }
        let id: String = row[1]
        found[id, default: (row[2], 0)].words |= bits
      }
      return found.filter { $0.value.words == all }
        .sorted { ($1.value.at, $1.key) < ($0.value.at, $0.key) }.map(\.key)
    }
  }
}

/// A word that is looked for, as it is compared with text in UTF-8.
private struct SoughtWord {
  private let folded: FoldedText
  /// Its letters in lower case where all are ASCII; empty otherwise.
  private let bytes: [UInt8]

  init(_ folded: FoldedText) {
    self.folded = folded
    bytes = folded.asciiBytes ?? []
  }

  /// A bit for each word that a text holds.
  static func bits(of words: [SoughtWord], in text: UnsafeRawBufferPointer) -> UInt64 {
    let isPlain = text.allSatisfy { $0 < 0x80 }
    let whole = isPlain ? nil : FoldedText(String(decoding: text, as: UTF8.self))
    var bits: UInt64 = 0
    for (index, word) in words.enumerated() {
      let isThere = whole.map { $0.contains(word.folded) } ?? word.isIn(plain: text)
      if isThere { bits |= 1 << UInt64(index) }
    }
    return bits
  }

  private func isIn(plain text: UnsafeRawBufferPointer) -> Bool {
    guard let first = bytes.first, bytes.count <= text.count else { return false }
    for start in 0...(text.count - bytes.count) where Self.lower(text[start]) == first {
      var place = 1
      while place < bytes.count, Self.lower(text[start + place]) == bytes[place] { place += 1 }
      if place == bytes.count { return true }
    }
    return false
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
