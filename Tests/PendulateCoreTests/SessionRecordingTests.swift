import PendulateCore
import Testing

/// Sessions as they were: what is rebuilt inside says and shows the same, byte for byte.
@Suite struct SessionRecordingTests {
  /// Logs that are kept whole, to be read; of all others their hash is.
  private static let whole: Set<String> = [
    "firstTouch-stirred-8", "ground-wild-2", "hunt-choosing-0", "ladder-willing-1", "moment-wild-5",
    "pathway-willing-1", "pathway-stirred-3",
    "resource-wild-4", "touch-choosing-8", "touch-early-7", "touch-forgetful-11", "touch-pausing-5",
    "touch-quiet-0", "touch-stirred-9", "touch-willing-5", "wideTouch-choosing-2",
    "wideTouch-drifting-6",
  ]

  @Test func everySessionSaysAndShowsWhatItDid() throws {
    var lines: [String] = []
    for session in RecordedSession.all {
      let (log, outcome) = try session.played()
      var hash = StableHash()
      hash.add(log.text)
      lines.append(
        "\(hash.description) \(log.eventCount) \(outcome?.rawValue ?? "-") \(session.name)")
    }
    try Recording.expect(lines.joined(separator: "\n") + "\n", isRecordedAs: "sessions.txt")
  }

  @Test(arguments: RecordedSession.all.filter { whole.contains($0.name) })
  func theTellingOnesAreKeptWhole(session: RecordedSession) throws {
    try Recording.expect(session.played().log.text, isRecordedAs: "\(session.name).log")
  }

  @Test func rehearsalsNameTheSameRules() throws {
    let lines = try (0..<120).map { try RecordedRehearsal(number: $0).hash() }
    try Recording.expect(lines.joined(separator: "\n") + "\n", isRecordedAs: "rehearsals.txt")
  }
}
