import Foundation
import Testing

/// The hashes of the random walks, one line for so many of them.
actor RecordedWalks {
  static let all = RecordedWalks()
  /// How many lines there are.
  static let chunks = 50

  private var hashes: [Int: String] = [:]

  /// Compares a hash with its line; while recording, keeps it until all are there.
  func expect(_ hash: String, chunk: Int) throws {
    if Recording.isOn {
      hashes[chunk] = hash
      guard hashes.count == Self.chunks else { return }
      let lines = (0..<Self.chunks).compactMap { hashes[$0] }
      return try Recording.expect(lines.joined(separator: "\n") + "\n", isRecordedAs: "walks.txt")
    }
    let recorded = try String(contentsOf: Recording.url(of: "walks.txt"), encoding: .utf8)
    let lines = recorded.split(separator: "\n")
    try #require(lines.count == Self.chunks)
    #expect(hash == lines[chunk], "the events of 2000 walks are others than they were")
  }
}
