import PendulateCore
import Testing

@testable import PendulateJournal

/// Bytes that no JSON holds, at every place of a document.
@Suite struct JSONReaderTests {
  /// A document with most kinds of values, as an import takes it and as a reader alone does.
  private static let document = Array(
    """
    {"schema": "pendulate.journal/1", "sessions": [], "glimmers": [{"id": "g", "text": "a\\u00e9\\\"",
    "archived": false, "from": "added", "favourite": true, "needs": "skin", "category": "sound"}],
    "checkIns": [{"id": "c", "at": "2026-03-01T09:05:00+01:00", "kind": "open", "distress": 1e1,
    "regions": []}]}
    """.utf8)

  private typealias Way = @Sendable (UnsafeBufferPointer<UInt8>) throws -> Void

  /// Each way that the program goes through a document.
  private static let ways: [(name: String, read: Way)] = [
    (
      "value",
      {
        var reader = JSONReader($0)
        _ = try reader.value()
        try reader.end()
      }
    ),
    (
      "skim",
      {
        var reader = JSONReader($0)
        _ = try reader.skim(isWanted: false)
        try reader.end()
      }
    ),
    ("import", { _ = try ImportedDocument($0) { _ in } }),
  ]

  /// Which ways take the bytes without an error; each must come to an end.
  private static func takers(of bytes: [UInt8]) -> [String] {
    ways.compactMap { way in
      (try? bytes.withUnsafeBufferPointer { try way.read($0) }).map { _ in way.name }
    }
  }

  private static let controls = Array(UInt8(0)..<0x20) + [0x7F]

  @Test func theWholeDocumentIsTaken() {
    #expect(Self.takers(of: Self.document) == ["value", "skim", "import"])
    #expect(Self.takers(of: Self.document + [0x0A]) == ["value", "skim", "import"])
  }

  @Test func everyBeginningAndAControlByteEndInAnError() {
    for end in Self.document.indices {
      for control in Self.controls {
        let takers = Self.takers(of: Array(Self.document[..<end]) + [control])
        #expect(takers == [], "byte \(control) after \(end)")
      }
    }
  }

  @Test func aControlByteAnywhereEndsInAnError() {
    for control in Self.controls where ![0x09, 0x0A, 0x0D, 0x7F].contains(control) {
      for place in Self.document.indices {
        var bytes = Self.document
        bytes.insert(control, at: place)
        #expect(Self.takers(of: bytes) == [], "byte \(control) at \(place)")
      }
    }
  }
}
